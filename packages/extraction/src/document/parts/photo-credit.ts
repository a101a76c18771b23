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
  /(?:^|[\s([.,;|-])(?:(?:crédits?|credits?|source) ?(?:de la |des )?-? ?(?:photos?|images?)|photos?(?: ?d'(?:archives?|illustration)| ?credits?)?|ph|images?|illustrations?|vidéos?|infographies?|crédits?|légende|source de l'image)(?: ?\.)? ?(?::|©|\/(?=\p{Lu})) ?|(?:^|[\s(.|-])© ?(?=\p{L})|[\s(.]\(c\) ?(?=\p{L})/iu;
const PLAIN_MARK = /(?:^|[\s(.])[Pp]hotos? (?=[A-Z]{2,}\b|[a-z]+\.[a-z])/u;
const BARE = /^\(?photos?(?: d'(?:archives?|illustration)| non datée?)\)?\.?$/iu;
const LONGEST_CAPTION = 350;

/** Reads `Lors de l'entretien. Photo : VNA`, `(Photo : MAP)`, `© Ludovic MARIN / AFP`; null for any other line. */
export function readPhotoCredit(line: string): PhotoCredit | null {
  if (BARE.test(line))
    return { caption: null, credit: { start: 0, end: line.length }, source: null, rest: null };
  return readMarked(line) ?? readParenthesised(line);
}

function readMarked(line: string): PhotoCredit | null {
  const head = line.slice(0, LONGEST_CAPTION + 60);
  const mark = MARK.exec(head) ?? PLAIN_MARK.exec(head);
  if (!mark) return null;
  const from = mark.index + mark[0].length;
  const start = mark.index + (/^[\s(.,;|-]/.test(mark[0]) && !mark[0].startsWith('(c)') ? 1 : 0);
  const tail = line.slice(from);
  const name = tail.replace(/^[\s"«]+|[\s).\]"»/]+$/gu, '');
  const caption = captionOf(line, mark.index);
  if (name === '') return null;
  const at = from + tail.indexOf(name);
  const source = { start: at, end: at + name.length };
  if (isSource(name)) return { caption, credit: { start, end: line.length }, source, rest: null };
  const glued = gluedSource(tail);
  if (glued === null) return null;
  const end = from + glued.length;
  return { caption, credit: { start, end }, source: { start: from, end }, rest: end };
}

/** `Le président à Prague (Ludovic MARIN / AFP)`: no stop before the brackets, a known source inside. */
function readParenthesised(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CAPTION) return null;
  const match = /^(?<caption>[^()]{8,300}[^().!?»"\s]) ?\((?<source>[^()]{2,60})\)\.?$/u.exec(line);
  const name = match?.groups?.source;
  if (!name?.split(/ ?\/ ?| - |, /).some(isAgency)) return null;
  const start = line.lastIndexOf('(');
  const source = { start: start + 1, end: start + 1 + name.length };
  return { caption: captionOf(line, start), credit: { start, end: line.length }, source, rest: null };
}

function captionOf(line: string, end: number): Span | null {
  const text = line.slice(0, end).replace(/[\s([.,;:|-]+$/u, '');
  const trimmed = text.replace(/^\s+/u, '');
  const start = text.length - trimmed.length;
  return trimmed === '' ? null : { start, end: text.length };
}

const OFFICE =
  /^(?:minist|présiden|ambassad|service|archives|bureau|document|dr$|d\.r\.|gouvernement|collabor|correspond|contribut|la |le |l'|porte-parole|armée|marine|état-major|nations)/iu;
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
