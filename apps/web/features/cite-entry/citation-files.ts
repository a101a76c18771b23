/** The files that an entry is cited in, as their addresses below `/cite/` and disks name them, with what readers call them. */
export const CITATION_FILES = [
  ['ephemeride.bib', 'BibTeX'],
  ['ephemeride.ris', 'RIS'],
  ['ephemeride.csl.json', 'CSL-JSON'],
  ['ephemeride.txt', null],
] as const;

export type CitationFile = (typeof CITATION_FILES)[number][0];
