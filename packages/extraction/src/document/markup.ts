/** HTML entities that French pages leave behind in copied text. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  thinsp: ' ',
  laquo: '«',
  raquo: '»',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  oelig: 'œ',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
};

/** Tags that leave no trace, and those that end a line. Anything else in angle brackets is text (`<VNA>`). */
export const TAG =
  /<\/?(?:br|p|div|span|b|i|u|em|strong|sup|sub|a|ul|ol|li|h[1-6]|font)(?:\s[^<>]{0,300})?\s?\/?>/iu;
export const ENTITY = /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[A-Za-z]{2,6});/iu;

/** The text that a tag or an entity stands for; the match itself where it is neither. */
export function plainMarkup(match: string): string {
  if (match.startsWith('<')) return /^<(?:br|\/p|\/div|\/li|\/h)/i.test(match) ? '\n' : '';
  const name = match.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? match;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCharCode(code)
    : match;
}
