import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import type { CitationFile } from './citation-files.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

export interface CitationFormat {
  readonly mediaType: string;
  write(citation: Citation): string;
}

/** How each file that an entry is cited in is written. */
export const CITATION_FORMATS: Readonly<Record<CitationFile, CitationFormat>> = {
  'ephemeride.bib': { mediaType: 'application/x-bibtex; charset=utf-8', write: bibtex },
  'ephemeride.ris': { mediaType: 'application/x-research-info-systems; charset=utf-8', write: ris },
  'ephemeride.csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
  'ephemeride.txt': { mediaType: 'text/plain; charset=utf-8', write: ({ line }) => `${line}\n` },
};
