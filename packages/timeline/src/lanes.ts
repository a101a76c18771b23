import type { CountryCode, Locale } from '@ephemeride/domain';
import type { PictureEntry } from './entry.ts';
import { type Hue, huesOf } from './hues.ts';

export type LaneMode = 'COUNTRY' | 'KIND' | 'TYPE' | 'NONE';

/** A stretch of a line of text, raised where it is the ending of an ordinal. */
export interface TextPiece {
  readonly text: string;
  readonly raised: boolean;
}

/** The words that the picture shows, in the language of `locale`, in which it writes its dates too. */
export interface PictureWords {
  readonly locale: Locale;
  readonly anniversaries: string;
  readonly agreements: string;
  readonly events: string;
  readonly multilateral: string;
  readonly otherCountries: string;
  /** The lane of entries that concern a shared country and no other. */
  alone(country: string): string;
  kind(kind: string): string;
  /** The ordinal of a return: `45e`. */
  ordinal(ordinal: number): string;
  /** The lane that counts everything. */
  readonly counted: string;
  /** A number as the language writes it: `1 380`. */
  count(count: number): string;
  /** What a mark that stands for several says of them: `12 entrées`. */
  several(count: number): string;
  /** A line as the language prints it. */
  printed(text: string): readonly TextPiece[];
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly hue: Hue;
  /** How many rows of marks it has room for, whatever stands in them: its height is known before it is drawn. */
  readonly rows: number;
}

/** What lanes are made by. `order`: the corpus' countries, the most frequent first; `shared`: those that nearly all entries concern. */
export interface LaneRules {
  readonly mode: LaneMode;
  readonly order: readonly CountryCode[];
  readonly shared: ReadonlySet<CountryCode>;
  readonly words: PictureWords;
}

/** How high a row of marks is, in rem: it grows with the reader's text. */
export const ROW_REM = 1.5;

export const ANNIVERSARY_LANE = 'anniversaries';
export const AGREEMENT_LANE = 'agreements';
export const COUNT_LANE = 'counts';
const EVENT_LANE = 'events';
const MULTILATERAL_LANE = 'multilateral';
const OTHER_LANE = 'other';

/** With more countries than this besides the shared ones an entry is multilateral; so is a conference that names none. */
const MOST_SIDES = 3;
/** Countries beyond these, in the corpus' order, share a lane. */
const MOST_COUNTRY_LANES = 8;

/** The ids of the lanes in which an entry stands, one or more; commemorations and anniversaries have a lane of their own. */
export function lanesOf(entry: PictureEntry, rules: LaneRules): readonly string[] {
  if (entry.__typename === 'Agreement') return [AGREEMENT_LANE];
  if (entry.__typename !== 'Event') return [ANNIVERSARY_LANE];
  if (rules.mode === 'KIND') return [entry.kind];
  if (rules.mode !== 'COUNTRY') return [EVENT_LANE];
  const codes = entry.countries.map(({ code }) => code);
  const others = codes.filter((code) => !rules.shared.has(code));
  const manySides = others.length > MOST_SIDES || (codes.length === 0 && entry.kind === 'CONFERENCE');
  if (manySides) return [MULTILATERAL_LANE];
  const sides = others.length > 0 ? others : codes;
  const known = new Set(rules.order.slice(0, MOST_COUNTRY_LANES + rules.shared.size));
  const lanes = sides.map((code) => (known.has(code) ? code : OTHER_LANE));
  return lanes.length > 0 ? [...new Set(lanes)] : [OTHER_LANE];
}

/** Whether a lane gathers entries of many countries: a hue would then name one of them only. */
export const isMixedLane = (lane: string): boolean => lane === MULTILATERAL_LANE || lane === OTHER_LANE;

/** What stands in every picture that has it, besides the lanes of entries. */
export interface StandingLanes {
  /** Whether there are anniversaries: their lane stands whatever the window holds. */
  readonly anniversaries: boolean;
  /** Whether more stands in the window than is drawn: a lane then counts it all. */
  readonly counted: boolean;
}

/** The lanes that some entry stands in, in the order in which they are drawn. */
export function arrangeLanes(
  entries: readonly PictureEntry[],
  rules: LaneRules,
  { anniversaries, counted }: StandingLanes,
): readonly Lane[] {
  const hues = huesOf(rules.order, rules.shared);
  const names = new Map(entries.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name])));
  const marks = new Map<string, number>();
  for (const lane of entries.flatMap((entry) => lanesOf(entry, rules))) {
    marks.set(lane, (marks.get(lane) ?? 0) + 1);
  }
  if (anniversaries) marks.set(ANNIVERSARY_LANE, marks.get(ANNIVERSARY_LANE) ?? 0);
  if (counted) marks.set(COUNT_LANE, 0);
  return [...marks]
    .map(([id, count]) => ({
      id,
      label: labelOf(id, rules, names),
      hue: hues.get(id) ?? 0,
      rows: rowsOf(id, count),
    }))
    .sort((a, b) => rankOf(a.id, rules) - rankOf(b.id, rules) || a.label.localeCompare(b.label));
}

/** More marks make a lane higher up to a cap, so that a full corpus still fits a screen. */
function rowsOf(lane: string, marks: number): number {
  if (lane === COUNT_LANE) return 1;
  // Agreements last for years, and hardly ever share a row.
  if (lane === AGREEMENT_LANE) return Math.min(Math.max(marks, 2), 5);
  if (lane === ANNIVERSARY_LANE || marks <= 4) return 2;
  return marks <= 24 ? 3 : 4;
}

function labelOf(id: string, { words, shared }: LaneRules, names: ReadonlyMap<string, string>): string {
  if (id === ANNIVERSARY_LANE) return words.anniversaries;
  if (id === COUNT_LANE) return words.counted;
  if (id === AGREEMENT_LANE) return words.agreements;
  if (id === EVENT_LANE) return words.events;
  if (id === MULTILATERAL_LANE) return words.multilateral;
  if (id === OTHER_LANE) return words.otherCountries;
  const name = names.get(id);
  if (name === undefined) return words.kind(id);
  return shared.has(id) ? words.alone(name) : name;
}

/** Anniversaries first, then the counts of everything, then countries as the corpus orders them, then what several share, agreements last. */
function rankOf(id: string, { order, shared }: LaneRules): number {
  if (id === ANNIVERSARY_LANE) return -2;
  if (id === COUNT_LANE) return -1;
  if (id === AGREEMENT_LANE) return order.length + 4;
  if (id === OTHER_LANE) return order.length + 3;
  if (id === MULTILATERAL_LANE) return order.length + 1;
  if (shared.has(id)) return order.length + 2;
  return Math.max(order.indexOf(id), 0);
}
