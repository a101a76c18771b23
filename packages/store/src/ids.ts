import { hash } from 'node:crypto';
import type { Id } from './records.ts';

/** The same few keys are asked for again and again while a document is stored. */
const NUMBERS_KEPT = 50_000;
/** By family: a key that is asked for again is then the same string, whose hash is known. */
const numbers = new Map<string, Map<string, number>>();
let kept = 0;

const threeBytes = (bytes: string, at: number): number =>
  (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);

/**
 * The number under which a natural key is stored: the first 53 bits of its SHA-256, so that it is the same on every machine
 * and in any order of ingestion, and fits a JavaScript number. Of 18,000 corpora of a million keys, one has two that
 * coincide; the key is stored beside the number, and a different one is refused.
 */
export function numberOfKey(family: string, key: string): number {
  const ofFamily = numbers.get(family) ?? new Map<string, number>();
  const known = ofFamily.get(key);
  if (known !== undefined) return known;
  // One code unit for each byte.
  const digest = hash('sha256', `${family}\n${key}`, 'binary');
  const number = (threeBytes(digest, 0) * 2 ** 24 + threeBytes(digest, 3)) * 32 + (digest.charCodeAt(6) >> 3);
  if (kept++ >= NUMBERS_KEPT) {
    for (const each of numbers.values()) each.clear();
    kept = 0;
  }
  numbers.set(family, ofFamily.set(key, number));
  return number;
}

const ID = /^[0-9a-z]{1,11}$/;

/** What five digits can tell: numbers of two such halves are written ten times sooner half by half than whole. */
const HALF = 36 ** 5;

export function idOf(number: number): Id {
  if (number < HALF) return number.toString(36);
  const high = Math.floor(number / HALF);
  return high.toString(36) + (number - high * HALF).toString(36).padStart(5, '0');
}

/** The number of an id, or null where the text is no id. */
export function numberOfId(id: Id): number | null {
  if (!ID.test(id)) return null;
  const number = Number.parseInt(id, 36);
  return number <= Number.MAX_SAFE_INTEGER ? number : null;
}

/** A year's return of an anniversary is named by both, so that one which nothing mentions has an id too. */
export const commemorationId = (anniversary: number, year: number): Id =>
  `${idOf(anniversary)}.${year < 0 ? 'm' : 'y'}${Math.abs(year)}`;

const COMMEMORATION_ID = /^([0-9a-z]{1,11})\.([ym])([0-9]{1,4})$/;

/** The anniversary and year that a commemoration's id names, or null where it is no such id. */
export function commemorationOfId(id: Id): { anniversary: number; year: number } | null {
  if (!id.includes('.')) return null;
  const match = COMMEMORATION_ID.exec(id);
  const anniversary = match && numberOfId(match[1]!);
  if (!match || anniversary === null) return null;
  return { anniversary, year: (match[2] === 'm' ? -1 : 1) * Number(match[3]) };
}

/** The stored number of a commemoration. */
export const commemorationNumber = (anniversary: number, year: number): number =>
  numberOfKey('commemoration', `${idOf(anniversary)} ${year}`);

/** The stored number that an entry's id names, whatever its type; null where the text is no id. */
export function numberOfEntryId(id: Id): number | null {
  const commemoration = commemorationOfId(id);
  return commemoration ? commemorationNumber(commemoration.anniversary, commemoration.year) : numberOfId(id);
}
