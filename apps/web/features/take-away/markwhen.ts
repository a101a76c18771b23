import type { FileFormat } from './file-format.ts';
import type { Taken } from './taken.ts';

/** Text on one line, which no reader of Markwhen takes for a date, a heading or a comment of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A tag: letters and figures alone. */
const tag = (word: string): string => `#${word.replace(/[^\p{L}\p{N}]+/gu, '_')}`;

/** A date as Markwhen reads it: EDTF days, or the first and the last that can be meant. Null where either side is open. */
function when({ date }: Taken): string | null {
  if (!date?.earliest || !date.latest) return date?.earliest ?? date?.latest ?? null;
  return date.earliest === date.latest ? date.earliest : `${date.earliest}/${date.latest}`;
}

function told(entry: Taken): string {
  const days = when(entry);
  if (!days) return '';
  const tags = [...entry.countries.map(({ code }) => code), entry.kind, entry.status?.toLowerCase()];
  const quotes = entry.quotes.map(({ text }) => `> ${oneLine(text)}\n`);
  const sources = entry.sources.map(({ line }) => oneLine(line)).join(' ; ');
  const words = tags.flatMap((word) => (word ? [tag(word)] : [])).join(' ');
  return `${days}: ${oneLine(entry.title)} ${words}\n${quotes.join('')}${sources ? `${sources} ` : ''}<${entry.url}>\n`;
}

/** Markwhen, plain text of dates and lines. */
export const markwhen: FileFormat = {
  mediaType: 'text/plain; charset=utf-8',
  opening: ({ name, url }) => `---\ntitle: ${JSON.stringify(name)}\nsource: ${JSON.stringify(url)}\n---\n\n`,
  entry: told,
  between: '\n',
  closing: '',
};
