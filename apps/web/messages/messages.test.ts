import { readdirSync, readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { MESSAGES } from './index.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every message with its whole key. */
const leaves = (tree: Tree, above = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : leaves(value, `${above}${key}.`),
  );
const messages = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Map(leaves(MESSAGES[language] as Tree))]),
);
const french = messages.fr!;

/** The values that a message asks for, each once. */
const valuesOf = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!)),
];

const WEB = new URL('..', import.meta.url);
const SOURCES = ['app', 'features', 'language', 'typography']
  .flatMap((folder) =>
    readdirSync(new URL(folder, WEB), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => readFileSync(new URL(path, WEB), 'utf8'))
  .join('\n');
/** Keys as the sources write them; of `kinds.${kind}` what stands before the braces. */
const QUOTED = new Set([...SOURCES.matchAll(/'([a-zA-Z]+(?:\.\w+)*)'/g)].map(([, key]) => key!));
const BEGINNINGS = [...SOURCES.matchAll(/`([a-zA-Z]+(?:\.\w+)*\.)\$\{/g)].map(([, key]) => key!);

describe.each(LANGUAGES)('the messages in %s', (language) => {
  it('have the keys of the French ones, in their order', () => {
    expect([...messages[language]!.keys()]).toEqual([...french.keys()]);
  });

  it('ask for the same values', () => {
    for (const [key, message] of messages[language]!)
      expect(valuesOf(message).sort(), key).toEqual(valuesOf(french.get(key)!).sort());
  });

  it('are ICU MessageFormat, none empty', () => {
    for (const [key, message] of messages[language]!) {
      expect(message.trim(), key).not.toBe('');
      expect(() => compile(message), key).not.toThrow();
    }
  });

  it('follow French typography in French only', () => {
    const marked = [...messages[language]!.values()].filter((message) => /[«»\u202F]|\s[;:!?]/.test(message));
    if (language === 'fr') expect(marked.length).toBeGreaterThan(0);
    else expect(marked).toEqual([]);
  });
});

it('every message is said somewhere', () => {
  const unused = [...french.keys()].filter(
    (key) =>
      !QUOTED.has(key) && !BEGINNINGS.some((start) => start === key.slice(0, key.lastIndexOf('.') + 1)),
  );
  expect(unused).toEqual([]);
});
