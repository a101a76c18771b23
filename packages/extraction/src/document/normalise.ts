import type { Source } from '../despatch.ts';
import { SPELLINGS } from './characters.ts';
import { joinHardWraps } from './hard-wraps.ts';
import { joinSuperscripts } from './join-superscripts.ts';
import { kindOf, MARK as MARK_KIND } from './letter-kinds.ts';
import { ENTITY, plainMarkup, TAG } from './markup.ts';
import { OffsetMap } from './offset-map.ts';
import { singleBlanks } from './single-blanks.ts';
import { unglue } from './unglue.ts';

/**
 * A text in one spelling: plain spaces, one between two words and none around a line's break, `'` `"` `-`, superscript
 * letters on the line, composed accents, `\n` alone ending lines, nothing invisible, no HTML left behind, hard-wrapped
 * lines joined by a space, a small word parted from the name glued to it, raised letters joined to what they end
 * (`50 e`, `M me`). Guillemets, ellipses, superscript digits and bytes that could not be decoded (U+FFFD) stay. Takes
 * time linear in the text.
 */
export function normalise(original: string): Source {
  const { text, offsets } = respell(original);
  const once = originIn(original, offsets);
  // What stood between a letter and its mark is gone now, and the two can be one.
  const again = /\p{M}/u.test(text) ? respell(text) : null;
  const composed = again?.text ?? text;
  const twice = again ? originIn(text, again.offsets) : null;
  const single = singleBlanks(composed);
  const words = single?.text ?? composed;
  const parted = unglue(words);
  // A raised letter may have been wrapped to the line behind.
  const spaced = joinHardWraps(parted?.text ?? words);
  const joined = joinSuperscripts(spaced);
  const origin = [
    joined && originIn(spaced, joined.offsets),
    parted && originIn(words, parted.offsets),
    single && originIn(composed, single.offsets),
    twice,
    once,
  ].filter((step) => step !== null);
  return {
    original,
    text: joined?.text ?? spaced,
    origin: origin.length === 1 ? once : (offset) => origin.reduce((at, step) => step(at), offset),
  };
}

const originIn = (original: string, offsets: OffsetMap): Source['origin'] =>
  offsets.isIdentity
    ? (offset) => Math.min(offset, original.length)
    : (offset) => offsets.origin(offset, original.length);

/** Combining marks (at most eight: more is noise), a tag, an entity, or a character with another spelling. */
const RESPELT = new RegExp(
  `\\r\\n|\\p{M}{1,8}|${TAG}|${ENTITY}|[${[...SPELLINGS.keys()].map(escaped).join('')}]`,
  'uy',
);
const MARK = /^\p{M}/u;

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** Where a pattern of {@link RESPELT} may begin: asked of a table, since most characters stay as they are. */
const SUSPECT = new Uint8Array(0x10000);
for (const spelling of [...SPELLINGS.keys(), '\r', '<', '&']) SUSPECT[spelling.charCodeAt(0)] = 1;
for (let code = 0xd800; code <= 0xdbff; code++) SUSPECT[code] = 1;

function nextSuspect(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (SUSPECT[code] === 1 || (code >= 0x300 && kindOf(code) === MARK_KIND)) break;
    at++;
  }
  return at;
}

function respell(original: string): { text: string; offsets: OffsetMap } {
  const offsets = new OffsetMap();
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  for (let at = nextSuspect(original, 0); at < original.length; at = nextSuspect(original, at)) {
    RESPELT.lastIndex = at;
    const match = RESPELT.exec(original);
    at += match ? match[0].length : 1;
    if (!match) continue;
    const base = MARK.test(match[0]) ? baseBefore(original, match.index, read) : '';
    const found = base + match[0];
    const plain = base === '' ? spell(found) : found.normalize('NFC');
    if (plain === found) continue;
    const start = match.index - base.length;
    pieces.push(original.slice(read, start), plain);
    written += start - read + plain.length;
    read = match.index + match[0].length;
    // What a closing tag ends keeps its end: the tag goes to what follows.
    if (found.startsWith('</') && plain === '' && read < original.length) offsets.note(written + 1, read + 1);
    else offsets.note(written, read);
  }
  pieces.push(original.slice(read));
  return { text: pieces.join(''), offsets };
}

/** The character that marks at `index` stand on, where it has not been respelt itself; empty where there is none. */
function baseBefore(original: string, index: number, read: number): string {
  const low = original.charCodeAt(index - 1);
  const start = low >= 0xdc00 && low <= 0xdfff ? index - 2 : index - 1;
  return start >= read && low !== 0x0a ? original.slice(start, index) : '';
}

function spell(found: string): string {
  if (found === '\r\n') return '\n';
  const known = SPELLINGS.get(found);
  if (known !== undefined) return known;
  return found.startsWith('<') || found.startsWith('&') ? plainMarkup(found) : found;
}
