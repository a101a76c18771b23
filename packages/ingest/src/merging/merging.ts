import type { Merging } from '@ephemeride/store';
import { agreements } from './agreements.ts';
import { anniversaries, commemorations } from './commemorations.ts';
import { events } from './events.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';

/** How what several despatches say becomes one thing: for each family a pure rule, the same in any order of ingestion. */
export const merging: Merging = {
  events,
  agreements,
  commemorations,
  anniversaries,
  people,
  organizations,
};
