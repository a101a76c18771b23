import { createTranslator } from 'use-intl/core';
import { compiledMessages } from './compiled.ts';
import type { Language } from './languages.ts';
import type { Translate } from './translate.ts';

/** Says messages in a language, on the server and outside of components. */
export const translator = (language: Language): Translate =>
  createTranslator({ locale: language, messages: compiledMessages(language), timeZone: 'UTC' });
