import compile from 'icu-minify/compile';
import type { Messages } from 'use-intl/core';
import { MESSAGES } from '../messages/index.ts';
import { frenchSpaces } from '../typography/spacing.ts';
import type { Language } from './languages.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Parsed messages of a language, in French with the spaces of French printing: pages need no parser then. */
function parsed(tree: Tree, language: Language): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, message]) => [
      key,
      typeof message === 'object'
        ? parsed(message, language)
        : compile(language === 'fr' ? frenchSpaces(message) : message),
    ]),
  );
}

const known = new Map<Language, Messages>();

/** The messages of a language as `use-intl/format-message/format-only` takes them; parsed once. */
export function compiledMessages(language: Language): Messages {
  // Cloned, for what the parser makes has no prototype, and React passes only plain objects to the browser.
  const messages =
    known.get(language) ?? (structuredClone(parsed(MESSAGES[language] as Tree, language)) as Messages);
  known.set(language, messages);
  return messages;
}
