import { type CountryCode, fold, type OrganizationRead } from '@ephemeride/domain';
import type { BodySighting } from './body-sighting.ts';

/** Words up to which a short form is looked for at the beginning of a longer name. */
const LONGEST_BEGINNING = 12;

/** Joins sightings that name one body, in the order of first mention; the longest printed name is its name. */
export function mergeBodies(sightings: readonly BodySighting[]): OrganizationRead[] {
  const groups = new Map<string, BodySighting[]>();
  const keyOf = sharedKeys(sightings);
  for (const sighting of withoutOverlaps(sightings)) {
    const key = keyOf(sighting);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()].map(describe);
}

/** One key a body: its filing name or printed words, or those of the longer name that its acronym or beginning stands for. */
function sharedKeys(sightings: readonly BodySighting[]): (sighting: BodySighting) => string {
  const plainKeys = new Map<string, string>();
  const plain = ({ key }: BodySighting) => {
    const known = plainKeys.get(key) ?? plainKey(key);
    plainKeys.set(key, known);
    return known;
  };
  const filed = new Map<string, string>();
  const byAcronym = new Map<string, string>();
  for (const sighting of sightings) {
    const whole = plain(sighting);
    if (sighting.acronym) byAcronym.set(fold(sighting.acronym), whole);
    const words = whole.split(' ');
    for (let length = 2; length < Math.min(words.length, LONGEST_BEGINNING); length += 1) {
      const beginning = words.slice(0, length).join(' ');
      const known = filed.get(beginning);
      filed.set(beginning, known !== undefined && known !== whole ? '' : whole);
    }
  }
  return (sighting) => byAcronym.get(plain(sighting)) ?? (filed.get(plain(sighting)) || plain(sighting));
}

function plainKey(key: string): string {
  return fold(key)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** The longest sighting wins where two of one start overlap; a body inside another's name is kept beside it. */
function withoutOverlaps(sightings: readonly BodySighting[]): BodySighting[] {
  const sorted = [...sightings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: BodySighting[] = [];
  for (const sighting of sorted) {
    const last = kept.at(-1);
    if (last && last.start === sighting.start) continue;
    if (last && sighting.start < last.end && sighting.end > last.end) continue;
    kept.push(sighting);
  }
  return kept;
}

function describe(sightings: readonly BodySighting[]): OrganizationRead {
  const forms = new Set(sightings.map(({ text, key }) => (key.endsWith('+') ? key : text)));
  const [first] = [...forms].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length);
  const name = first!;
  const aliases = new Set(sightings.flatMap(({ acronym }) => (acronym ? [acronym] : [])));
  for (const form of forms) if (fold(form) !== fold(name)) aliases.add(form);
  aliases.delete(name);
  return {
    name,
    aliases: [...aliases],
    country: sightings.reduce<CountryCode | null>((found, { country }) => found ?? country, null),
    mentions: sightings.map(({ start, end, rule }) => ({ start, end, rule })),
  };
}
