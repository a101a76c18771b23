import type { FileFormat } from './file-format.ts';

/** One object: what was taken away and when, and under `entries` a line an entry. */
export const json: FileFormat = {
  mediaType: 'application/json; charset=utf-8',
  opening: ({ name, url, window, language, taken }) => {
    const about = JSON.stringify({ name, url, window, language, taken: taken.toISOString() });
    return `${about.slice(0, -1)},"entries":[\n`;
  },
  entry: (entry) => JSON.stringify(entry),
  between: ',\n',
  closing: '\n]}\n',
};
