import type { EventKind, Span } from '@ephemeride/domain';
import { readRoman } from '../../mentions/phrases/ordinals.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** Kinds that come back under a name of their own. */
const RETURNING: ReadonlySet<EventKind> = new Set([
  'CONFERENCE',
  'DIALOGUE',
  'EXCHANGE',
  'EXERCISE',
  'EXHIBITION',
  'TRAINING',
]);

const QUOTED = /^ ?(?:« ?([^«»"]{3,60}?) ?»|"([^«»"]{3,60}?)"|''([^«»"]{3,60}?)''|'([^«»"']{3,60}?)')/u;
/** `Sable d'or 4`, `Cobra Gold 24`: an edition or a year, no part of the name. */
const COUNT_BEHIND = /[ -](\d{1,4}|[IVX]+)$/u;
/** From here on a count is rather a year: `Cobra Gold 24`. */
const FIRST_YEAR = 20;
const PROPER = /(?: |^)(\p{Lu}[\p{L}-]+(?: (?:d'|de |des |du )?\p{Lu}[\p{L}-]+)*)$/u;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The name behind a noun, in quotation marks or in capitals: `l'exercice « Sable d'or »`, `l'exercice African Lion`. */
function properName({ view, head }: DatedDraft): string | null {
  if (head === null) return null;
  const { source, countryMentions, places } = view.despatch;
  const last = view.units[head.phraseLast]!;
  const quoted = QUOTED.exec(source.text.slice(last.end, last.end + 70))
    ?.slice(1)
    .find(Boolean);
  if (quoted) return /^\p{Lu}/u.test(quoted) ? quoted : null;
  if (head.noun.kind !== 'EXERCISE' || head.phraseLast === head.last) return null;
  const start = view.units[head.last]!.end;
  const found = PROPER.exec(source.text.slice(start, last.end));
  if (!found) return null;
  const span = { start: last.end - found[1]!.length, end: last.end };
  return [...countryMentions, ...places].some((other) => overlaps(span, other)) ? null : found[1]!;
}

/** Whether despatches write the noun as a name: `au Salon méditerranéen de la pêche`, with a capital inside the sentence. */
const isCapital = ({ view, head }: DatedDraft): boolean =>
  head !== null &&
  head.first > 0 &&
  head.last < head.phraseLast &&
  /^\p{Lu}/u.test(view.units[head.first]!.text);

/** What stands between countries that are left out, or before them. */
const LOOSE_ENDS = /(?:[ -]|\b(?:entre|avec|et|de|du|des|la|les?|aux?)\b|\b[dl]')+$/u;

/**
 * The phrase of a noun without what counts it and without countries, which despatches write in many ways: `commission mixte` of
 * `la 7e session de la commission mixte Cameroun-Turquie`.
 */
function phraseOf({ view, head }: DatedDraft): string | null {
  if (head === null) return null;
  const { source, countryMentions } = view.despatch;
  const { start } = view.units[head.first]!;
  const { end } = view.units[head.phraseLast]!;
  let name = '';
  let from = start;
  for (const country of countryMentions.filter((mention) => overlaps(mention, { start, end }))) {
    if (country.start < from) continue;
    name += source.text.slice(from, country.start).replace(LOOSE_ENDS, '');
    from = country.end;
  }
  const phrase = (name + source.text.slice(from, Math.max(from, end))).replace(LOOSE_ENDS, '');
  // `la 6e session` and `la 8e édition` are of any series.
  return phrase.includes(' ') ? phrase : null;
}

const first = (drafts: readonly DatedDraft[], nameOf: (draft: DatedDraft) => string | null): string | null =>
  drafts.map(nameOf).find((name) => name !== null) ?? null;

/** What a returning event is known by in every edition, and the edition that its name counts; null where there is none. */
export interface SeriesName {
  readonly series: string | null;
  readonly ordinal: number | null;
}

export function seriesNameOf({ series, kind, ordinal, drafts }: Occurrence): SeriesName {
  if (series !== null || (ordinal === null && !RETURNING.has(kind))) return { series, ordinal };
  const counted = drafts.filter(
    ({ head }) => head !== null && head.ordinal !== null && head.ordinal === ordinal,
  );
  const own = drafts.filter(({ head }) => head?.noun.kind === kind);
  const proper = first([...counted, ...own], properName);
  if (proper === null) return { series: first([...counted, ...own.filter(isCapital)], phraseOf), ordinal };
  const [, digits = ''] = COUNT_BEHIND.exec(proper) ?? [];
  const count = /^\d+$/u.test(digits) ? Number(digits) : readRoman(digits);
  return {
    series: proper.replace(COUNT_BEHIND, ''),
    ordinal: ordinal ?? (count !== null && count > 0 && count < FIRST_YEAR ? count : null),
  };
}
