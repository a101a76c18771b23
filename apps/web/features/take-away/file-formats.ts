import { csv } from './csv.ts';
import type { FileFormat } from './file-format.ts';
import { icalendar } from './icalendar.ts';
import { json } from './json.ts';
import { markwhen } from './markwhen.ts';
import type { TakenFile } from './taken-files.ts';
import { timelinejs } from './timelinejs.ts';

/** How each file that a view is taken away in is written. */
export const FILE_FORMATS: Readonly<Record<TakenFile, FileFormat>> = {
  'ephemeride.csv': csv,
  'ephemeride.json': json,
  'ephemeride.ics': icalendar,
  'ephemeride.mw': markwhen,
  'ephemeride.timelinejs.json': timelinejs,
};
