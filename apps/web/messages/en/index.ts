import type { Wording } from '../../language/wording.ts';
import { abundance } from './abundance.ts';
import { browse } from './browse.ts';
import { charts } from './charts.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { seeking } from './seeking.ts';
import { taking } from './taking.ts';
import { words } from './words.ts';

/** The interface in English. */
export const en: Wording = {
  ...words,
  ...browse,
  ...abundance,
  ...seeking,
  ...taking,
  ...reading,
  ...pages,
  ...charts,
};
