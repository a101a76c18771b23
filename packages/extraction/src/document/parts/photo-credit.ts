import type { Span } from '@ephemeride/domain';
import { isAgency, readAgencyChain } from './agency.ts';

/** A caption, a photograph's source, or both, in offsets of the line. */
export interface PhotoCredit {
  readonly caption: Span | null;
  readonly credit: Span;
  /** The source's name; null where the line only says that it is a photograph. */
  readonly source: Span | null;
  /** Where text glued behind a known source begins; null where the credit ends the line. */
  readonly rest: number | null;
}

const MARK =
  /(?:^|[\s([.,;|-])(?:(?:crédits?|credits?|source) ?(?:de la |des )?-? ?(?:photos?|images?)|photos?(?: ?d'(?:archives?|illustration)| ?credits?)?|ph|images?|illustrations?|vidéos?|infographies?|crédits?|légende|source de l'image)(?: ?\.)? ?(?::|©|\/(?=\p{Lu})) ?|(?:^|[\s(.|-])© ?(?=\p{L})|[\s(.]\(c\) ?(?=\p{L})/giu;
/** No mark is without one of these; asked first, for most lines have none. */
const HINTS = [':', '©', 'hoto', 'HOTO', '(c)'] as const;
const PLAIN_MARK = /(?:^|[\s(.])[Pp]hotos? (?=[A-Z]{2,}\b|[a-z]+\.[a-z])/gu;
const BARE = /^\(?photos?(?: d'(?:archives?|illustration)| non datée?)\)?\.?$/iu;
const LONGEST_CAPTION = 350;
const LONGEST_SOURCE = 90;
/** A credit with text run on behind it stands within this length. */
const HEAD = 220;

/** Reads `Lors de l'entretien. Photo : VNA`, `(Photo : MAP)`, `© Ludovic MARIN / AFP`; null for any other line. */
export function readPhotoCredit(line: string): PhotoCredit | null {
  if (BARE.test(line)) {
    return { caption: null, credit: { start: 0, end: line.length }, source: null, rest: null };
  }
  const once = printedTwice(line);
  if (once !== null) {
    const read = readPhotoCredit(once);
    return read && { ...read, credit: { ...read.credit, end: line.length }, rest: null };
  }
  const ends = line.length > HEAD + LONGEST_SOURCE ? line.slice(0, HEAD) + line.slice(-LONGEST_SOURCE) : line;
  const read = HINTS.some((hint) => ends.includes(hint)) ? readMarked(line) : null;
  return (
    read ?? (/[)\p{Lu}]\.?$/u.test(line.slice(-3)) ? (readParenthesised(line) ?? readSigned(line)) : null)
  );
}

/** `L'équipage au port. Photo : VNA L'équipage au port. Photo : VNA`: the picture's hidden words and its caption; null where nothing is printed twice. */
function printedTwice(line: string): string | null {
  const half = (line.length - 1) / 2;
  if (half < 10 || half > LONGEST_CAPTION || line[half] !== ' ') return null;
  const once = line.slice(0, half);
  return line.endsWith(once) ? once : null;
}

function readMarked(line: string): PhotoCredit | null {
  const head = line.slice(0, LONGEST_CAPTION + 60);
  for (const mark of [...head.matchAll(MARK), ...head.matchAll(PLAIN_MARK)]) {
    const credit = readBehind(line, mark.index, mark[0]);
    if (credit) return credit;
  }
  return null;
}

function readBehind(line: string, index: number, mark: string): PhotoCredit | null {
  const from = index + mark.length;
  const start = index + (/^[\s(.,;|-]/.test(mark) && !mark.startsWith('(c)') ? 1 : 0);
  const tail = line.slice(from);
  const name = tail.length > LONGEST_SOURCE ? '' : tail.replace(/^[\s"«]+|[\s).\]"»/]+$/gu, '');
  const caption = captionOf(line, index);
  if (name !== '' && isSource(name)) {
    const at = from + tail.indexOf(name);
    const source = { start: at, end: at + name.length };
    return { caption, credit: { start, end: line.length }, source, rest: null };
  }
  const glued = gluedSource(tail);
  if (glued === null) return null;
  const end = from + glued.length;
  return { caption, credit: { start, end }, source: { start: from, end }, rest: end };
}

/** `Le président à Prague (Ludovic MARIN / AFP)`: no stop before the brackets, a known source inside. */
function readParenthesised(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CAPTION) return null;
  const start = line.lastIndexOf('(');
  const name = /^\((?<source>[^()]{2,60})\)\.?$/u.exec(line.slice(start))?.groups?.source;
  if (start < 8 || !/[^.!?»"\s] ?$/u.test(line.slice(0, start))) return null;
  if (!name?.split(/ ?\/ ?| - |, /).some(isAgency)) return null;
  const source = { start: start + 1, end: start + 1 + name.length };
  return { caption: captionOf(line, start), credit: { start, end: line.length }, source, rest: null };
}

/** `Le ministre à son arrivée à Prague Karel NOVAK AFP`: a photographer and an agency behind words without a stop. */
function readSigned(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CAPTION) return null;
  const match =
    /(?<= )\p{Lu}[\p{L}.'-]+ \p{Lu}[\p{Lu}'-]{2,20}(?:,| \/| -)? ?(?<agency>\p{Lu}\p{L}{1,12})$/u.exec(
      line.slice(-60),
    );
  if (!match?.groups || !isAgency(match.groups.agency!)) return null;
  const start = line.length - match[0].length;
  if (start < 10 || /[.!?]$/.test(line.slice(0, start).trimEnd())) return null;
  const source = { start, end: line.length };
  return { caption: captionOf(line, start), credit: source, source, rest: null };
}

function captionOf(line: string, end: number): Span | null {
  const text = line.slice(0, end).replace(/[\s([.,;:|-]+$/u, '');
  const trimmed = text.replace(/^\s+/u, '');
  const start = text.length - trimmed.length;
  return trimmed === '' ? null : { start, end: text.length };
}

const OFFICE =
  /^(?:le |la |l')?(?:minist|présiden|ambassad|service|archives|bureau|document|dr$|d\.r\.|gouvernement|collabor|correspond|contribut|porte-parole|armée|marine|état-major|nations)/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{N}.'@_-]*|de|du|des|la|le|les|et|d'\p{Lu}\p{L}*|van|von|via|pour|ben|el|al|[/&+,-]|\S*\/\S*)$/u;

/** A source is an agency, a site, a name of capitalised words, or a press office; it holds no sentence. */
function isSource(name: string): boolean {
  if (name.length > 70 || name.split(' ').length > 9) return false;
  if (readAgencyChain(name) !== null || /^(?:@|www\.)?[\w-]+\.[a-z]{2,6}(?:\/[\w./-]*)?$/i.test(name))
    return true;
  if (/^[@\p{Lu}]/u.test(name) && name.split(' ').every((word) => NAME_WORD.test(word))) return true;
  return OFFICE.test(name) && !/[,;:!?]| (?:a|ont|est|sont|se|s'est|lors|à) /u.test(name);
}

/** A known source with text run on behind it: `VNA Hanoï (VNA) - Le ministre …`. */
function gluedSource(tail: string): string | null {
  const chain = /^[\p{L}\p{N}.]{2,20}(?:\/[\p{L}\p{N}.]{2,20}){0,3}(?=[ .])/u.exec(tail)?.[0] ?? '';
  return chain !== '' && chain.split('/').every(isAgency) ? chain : null;
}
