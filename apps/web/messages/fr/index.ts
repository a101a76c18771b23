import { abundance } from './abundance.ts';
import { browse } from './browse.ts';
import { charts } from './charts.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { seeking } from './seeking.ts';
import { taking } from './taking.ts';
import { words } from './words.ts';

/** The interface in French: ICU MessageFormat. The other languages have the same keys. */
export const fr = {
  ...words,
  ...browse,
  ...abundance,
  ...seeking,
  ...taking,
  ...reading,
  ...pages,
  ...charts,
} as const;
