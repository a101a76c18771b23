/** The files that a view is taken away in, as their addresses below `/export/` and disks name them, with what readers call them. */
export const TAKEN_FILES = [
  ['ephemeride.csv', 'CSV'],
  ['ephemeride.json', 'JSON'],
  ['ephemeride.ics', 'iCalendar'],
  ['ephemeride.mw', 'Markwhen'],
  ['ephemeride.timelinejs.json', 'TimelineJS'],
] as const;

export type TakenFile = (typeof TAKEN_FILES)[number][0];
