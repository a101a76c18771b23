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

const TAG_NAMES = 'br p div span b i u em strong sup sub a ul ol li h1 h2 h3 h4 h5 h6 font'.split(' ');
const EITHER_CASE = [...TAG_NAMES, ...TAG_NAMES.map((name) => name.toUpperCase())].join('|');

/** Pattern of tags that leave no trace or end a line; anything else in angle brackets is text (`<VNA>`). */
export const TAG = `</?(?:${EITHER_CASE})(?:\\s[^<>]{0,300})?\\s?/?>`;
/** Pattern of entities, known or not. */
export const ENTITY = '&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,6});';

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
