import { type Citation, isoDate } from './citation.ts';

/** What TeX would read as a command, and how it is written as itself. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '&': '\\&',
};

const tex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^%#$_&]/g, (sign) => ESCAPES[sign]!);

/** An address, which `url` sets as it stands: what would end the field is written as its code. */
const address = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/** A record for BibTeX and BibLaTeX. Agencies stand in braces of their own, for they have no given names. */
export function bibtex({ key, title, container, agencies, issued, accessed, url, quote }: Citation): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', agencies.length > 0 ? agencies.map((agency) => `{${tex(agency)}}`).join(' and ') : null],
    ['title', `{${tex(title)}}`],
    ['howpublished', tex(container)],
    ['year', issued ? isoDate(issued.slice(0, 1)) : null],
    ['date', issued && isoDate(issued)],
    ['url', address(url)],
    ['urldate', isoDate(accessed)],
    ['note', quote && tex(quote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}
