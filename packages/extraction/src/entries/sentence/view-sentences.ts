import type { CountryCode, CountryMention, OrganizationRead, Span } from '@ephemeride/domain';
import type { Despatch, Sentence } from '../../despatch.ts';
import { isInternationalBody } from '../../mentions/organizations/well-known-bodies.ts';
import { readClauses } from './clauses.ts';
import type { GivenAcronyms } from './event-nouns.ts';
import { givenAcronyms } from './given-acronyms.ts';
import { asHearing } from './hearings.ts';
import { joinNested } from './nested-heads.ts';
import { type NounHead, readNounHeads } from './noun-heads.ts';
import type { PlacedCountry, SentenceView } from './sentence-view.ts';
import { type Covering, cutUnits, type Unit } from './units.ts';
import { readVerbGroups, type VerbGroup } from './verb-groups.ts';

/** Sentences of more units are read in pieces, so that the time per sentence has a bound. */
const MOST_UNITS = 300;

interface Placed<T> extends Span {
  readonly value: T;
}

/** Sorted spans with a cursor, so that a whole despatch is read in one pass. */
function placed<T>(all: readonly Placed<T>[]): (offset: number) => T | null {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let cursor = 0;
  return (offset) => {
    while (cursor < sorted.length && sorted[cursor]!.end <= offset) cursor += 1;
    const here = sorted[cursor];
    return here && here.start <= offset ? here.value : null;
  };
}

/** Times that name days (`annuelle` and `récemment` stay words) and names, longest first where they overlap, in the order of the text. */
function coverings(despatch: Despatch): Covering[] {
  const all: Covering[] = [
    ...despatch.times
      .filter((time) => time.edtf !== null)
      .map((time) => ({ start: time.start, end: time.end, time })),
    ...despatch.people.flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, person })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Covering[] = [];
  for (const cover of all) if (cover.start >= (kept.at(-1)?.end ?? 0)) kept.push(cover);
  return kept;
}

/** A cursor over sorted spans: those that begin in a stretch, for stretches asked for from left to right. */
function within<T extends Span>(sorted: readonly T[]): (span: Span) => T[] {
  let cursor = 0;
  return ({ start, end }) => {
    while (cursor < sorted.length && sorted[cursor]!.start < start) cursor += 1;
    let last = cursor;
    while (last < sorted.length && sorted[last]!.start < end) last += 1;
    return sorted.slice(cursor, last).filter((one) => one.end <= end);
  };
}

/** Cuts a run of units at a mark, or wherever it gets too long. */
function pieces(units: readonly Unit[]): (readonly Unit[])[] {
  const found: (readonly Unit[])[] = [];
  for (let from = 0; from < units.length; ) {
    let end = Math.min(units.length, from + MOST_UNITS);
    if (end < units.length) {
      let mark = end - 1;
      while (mark > end - MOST_UNITS / 4 && !/^[.;:,!?]$/u.test(units[mark]!.low)) mark -= 1;
      if (mark > end - MOST_UNITS / 4) end = mark + 1;
    }
    found.push(units.slice(from, end));
    from = end;
  }
  return found;
}

function view(
  despatch: Despatch,
  sentence: Sentence,
  units: readonly Unit[],
  countries: readonly CountryMention[],
  home: CountryCode | null,
): SentenceView {
  const verbs = readVerbGroups(units);
  return {
    despatch,
    sentence,
    units,
    verbs,
    clauses: readClauses(units, verbs),
    heads: headsOf(units, despatch, sentence.text, verbs),
    countries: placeCountries(countries, units),
    home,
  };
}

/** `le Conseil de coopération du Golfe` is a body of many countries, not a session of two. */
function isBody(units: readonly Unit[], { noun, first }: NounHead): boolean {
  const { organization } = units[first]!;
  return (
    noun.kind === 'DIALOGUE' &&
    noun.series === null &&
    organization !== null &&
    isInternationalBody(organization.name)
  );
}

const VENUE = /^(?:parc|palais|centre|hall|halle|salle|site|maison)$/u;
const HELD_THERE = /^(?:exposition|exposition internationale|foire|conférence|congrès|salon|sommet)$/u;

/** `au parc des expositions`, `au centre de conférences`: a building, and nothing that happens. */
const isVenue = (units: readonly Unit[], { noun, first, determiner, last }: NounHead): boolean =>
  HELD_THERE.test(noun.phrase) &&
  /^(?:NONE|DEFINITE|INDEFINITE)$/u.test(determiner) &&
  last === first &&
  /^(?:des?|d')$/u.test(units[first - 1]?.low ?? '') &&
  units[first]!.low.endsWith('s') &&
  [units[first - 2], units[first - 3]].some((unit) => VENUE.test(unit?.low ?? ''));

/** `la formation sanitaire de campagne`, `sa formation politique`: a hospital, a party or a band, and nobody is taught. */
const isFormed = (units: readonly Unit[], { noun, last }: NounHead): boolean =>
  noun.phrase === 'formation' &&
  /^(?:sanitaires?|hospitalières?|médico-chirurgicale|politiques?|syndicales?|musicales?|orchestrale|rebelles?|combattantes?|jihadistes?|djihadistes?|terroristes?|paramilitaires?|aériennes?|nationaliste|écologiste|centriste|présidentielle|gouvernementale|géologiques?|rocheuses?|nuageuses?)$/u.test(
    units[last + 1]?.low ?? '',
  );

/** Reads every sentence of a despatch, in order; a very long one gives several views. */
export function viewSentences(despatch: Despatch, home: CountryCode | null): SentenceView[] {
  const { text } = despatch.source;
  const coversOf = within(coverings(despatch));
  const countriesOf = within([...despatch.countryMentions].sort((a, b) => a.start - b.start));
  const organizationAt = placed<OrganizationRead>(
    despatch.organizations.flatMap((value) =>
      value.mentions.map(({ start, end }) => ({ start, end, value })),
    ),
  );
  const placeAt = placed(despatch.places.map((value) => ({ start: value.start, end: value.end, value })));
  const at = (offset: number) => ({ organization: organizationAt(offset), place: placeAt(offset) });
  const sentences = [...despatch.sentences].sort((a, b) => a.start - b.start);
  const views = sentences.flatMap((sentence) =>
    pieces(cutUnits(text, sentence, coversOf(sentence), at)).map((units) => {
      const span = { start: units[0]!.start, end: units.at(-1)!.end };
      return view(despatch, stretchOf(sentence, text, span), units, countriesOf(span), home);
    }),
  );
  const given = givenAcronyms(views);
  return given.size === 0 ? views : views.map((one) => withAcronyms(one, given));
}

/** The view with the events that a sentence names by an acronym given in another. */
function withAcronyms(view: SentenceView, given: GivenAcronyms): SentenceView {
  const { units, verbs } = view;
  if (!units.some(({ text }, at) => given.has(text) && units[at - 1]?.low !== '(')) return view;
  return { ...view, heads: headsOf(units, view.despatch, view.sentence.text, verbs, given) };
}

const headsOf = (
  units: readonly Unit[],
  { source, document }: Despatch,
  sentence: string,
  verbs: readonly VerbGroup[],
  given?: GivenAcronyms,
): NounHead[] =>
  joinNested(
    units,
    readNounHeads(units, source.text, verbAt(verbs, units.length), given)
      .filter((head) => !isBody(units, head) && !isVenue(units, head) && !isFormed(units, head))
      .map((head) => asHearing(head, units, `${document.kicker ?? ''} ${document.title ?? ''} ${sentence}`)),
  );

// What every word or sentence makes anew is written out field by field: a spread that adds fields costs ten times as much.

function stretchOf({ part, index, paragraph }: Sentence, text: string, { start, end }: Span): Sentence {
  return { start, end, text: text.slice(start, end), part, index, paragraph };
}

function placeCountries(countries: readonly CountryMention[], units: readonly Unit[]): PlacedCountry[] {
  let unit = 0;
  return countries.map((country) => {
    while (unit < units.length - 1 && units[unit]!.end <= country.start) unit += 1;
    const { start, end, text, code, form, rule } = country;
    return { start, end, text, code, form, rule, unit };
  });
}

function verbAt(verbs: readonly VerbGroup[], length: number): (at: number) => boolean {
  const marks = new Uint8Array(length);
  for (const verb of verbs) marks.fill(1, verb.first, verb.last + 1);
  return (at) => marks[at] === 1;
}
