import type { Language } from '../language/languages.ts';
import type { Wording } from '../language/wording.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { vi } from './vi/index.ts';

/** The messages of every language. Kept on the server: a page is given those of its own language. */
export const MESSAGES: Readonly<Record<Language, Wording>> = { fr, en, vi };
