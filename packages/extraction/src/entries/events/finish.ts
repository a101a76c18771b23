import type {
  CountryCode,
  DateValue,
  EventKind,
  EventRead,
  Evidence,
  Localized,
  ParticipantRead,
} from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import { eventTitles } from '../../titles/event-titles.ts';
import { spanOf } from '../sentence/sentence-view.ts';
import type { Sides } from '../sides.ts';
import { topicsOf } from '../topics.ts';
import { countriesOf } from './countries-of-event.ts';
import { groupsIn } from './country-groups.ts';
import type { DatedDraft } from './draft.ts';
import { homeSide } from './home-side.ts';
import { hostCountry } from './host-country.ts';
import { missingSides, otherOfBoth } from './missing-sides.ts';
import type { Occurrence } from './occurrence.ts';
import { stateOf } from './overseas.ts';
import { placeOf } from './place.ts';
import { seriesNameOf } from './series-name.ts';
import { statusOf } from './status.ts';
import { teamsIn } from './team-names.ts';
import { TitledOccurrence } from './titled-occurrence.ts';

/** Evidence of more than 700 code units proves nothing; accents written as two may lengthen it in the original. */
const LONGEST_QUOTE = 640;
const MOST_PROOFS = 12;

/** The words of a draft, cut at a word where they are longer than evidence may be. */
function evidenceOf(draft: DatedDraft): Evidence {
  const text = draft.view.despatch.source.text;
  const span = spanOf(draft.view, draft.first, draft.last);
  let end = span.end;
  if (end - span.start > LONGEST_QUOTE) {
    end = span.start + LONGEST_QUOTE;
    const blank = text.lastIndexOf(' ', end);
    if (blank > span.start) end = blank;
  }
  return { start: span.start, end, text: text.slice(span.start, end), rule: draft.rule };
}

const rank = (draft: DatedDraft): number =>
  (draft.firmness === 'ASSERTED' ? 0 : draft.firmness === 'NAMED' ? 2 : 4) +
  (draft.date ? 0 : 1) +
  (draft.view.sentence.part === 'TITLE' ? 1.5 : 0);

/** The strongest proof first: a dated verb of the body, then what recalls it, then the title. */
const ranked = (drafts: readonly DatedDraft[]): DatedDraft[] => [...drafts].sort((a, b) => rank(a) - rank(b));
const provenBy = (drafts: readonly DatedDraft[]): DatedDraft => ranked(drafts)[0]!;

/** The words that prove an event, each once, the strongest first. */
export function rankEvidence(drafts: readonly DatedDraft[]): Evidence[] {
  const seen = new Set<string>();
  return ranked(drafts)
    .map(evidenceOf)
    .filter((quote) => {
      const key = `${quote.start} ${quote.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_PROOFS);
}

function participants(occurrence: Occurrence): ParticipantRead[] {
  const found = new Map<string, ParticipantRead>();
  for (const draft of occurrence.drafts) {
    for (const { person, country, role } of draft.actors) {
      if (person === null && country === null) continue;
      const key = person?.name ?? `country ${country}`;
      if (found.has(key)) continue;
      found.set(key, {
        person: person?.name ?? null,
        organization: null,
        country,
        role,
        post: person?.role ?? null,
        rank: person?.rank ?? null,
      });
    }
  }
  const withPeople = new Set(
    [...found.values()].filter(({ person }) => person !== null).map(({ country }) => country),
  );
  return [...found.values()].filter(({ person, country }) => person !== null || !withPeople.has(country));
}

/** The date of the despatch, for what is told in the past without a day of its own. */
export function dateOfDespatch(despatch: Despatch): DateValue | null {
  const { dateline, header } = despatch.anchor;
  if (dateline) return { edtf: dateline, basis: 'DATELINE', stated: null };
  return header ? { edtf: header, basis: 'HEADER', stated: null } : null;
}

/** `la 11e réunion` of a standing body. */
const isNumbered = ({ drafts, ordinal }: Occurrence): boolean =>
  ordinal !== null &&
  drafts.some(({ head }) => head?.ordinal === ordinal && /^(?:réunion|session)$/u.test(head.noun.phrase));

const ALL_TOGETHER = /^(?:trilatéra|tripartite|quadripartite|multilatéra|plénière|conjointe?s?$)/u;

/** `des rencontres séparées avec son homologue indien et avec la ministre chilienne`, `un entretien bilatéral`: several talks of two. */
const areTalksOfTwo = ({ head, view }: DatedDraft): boolean => {
  if (head === null) return false;
  const words = view.units.slice(head.first, head.last + 3).map(({ low }) => low);
  // `les tête-à-tête`: only what stands in front tells that there were several.
  const several =
    head.plural || /^(?:les|des|ses|deux|trois|plusieurs)$/u.test(view.units[head.first - 1]?.low ?? '');
  return (
    (several || words.some((low) => low.startsWith('bilatéra'))) &&
    !words.some((low) => ALL_TOGETHER.test(low))
  );
};

/** `a rencontré ses homologues thaïlandais et lao`: one sees each of the others. */
function isOfOneWithEach({ drafts }: Occurrence): boolean {
  const told = drafts.filter(({ firmness }) => firmness === 'ASSERTED');
  const withEach = (one: DatedDraft): boolean =>
    one.verb?.plural === false &&
    (/^(?:meets|talks-with)$/u.test(one.rule) || (one.rule === 'holds-event' && areTalksOfTwo(one)));
  return told.length > 0 && told.every(withEach);
}

/** A meeting of three countries or more is a conference, a numbered one of two a dialogue. */
function kindOf(occurrence: Occurrence, countries: readonly CountryCode[]): EventKind {
  if (occurrence.kind !== 'MEETING') return occurrence.kind;
  if (countries.length > 2 && !isOfOneWithEach(occurrence)) return 'CONFERENCE';
  return countries.length === 2 && isNumbered(occurrence) ? 'DIALOGUE' : 'MEETING';
}

/** What is told of an event besides the words that tell of it. */
interface Around {
  /** Countries that are brought in. */
  readonly countries: readonly CountryCode[];
  /** Countries whose people act in the sentences behind: one of them is the other side where nothing else tells it. */
  readonly behind: readonly CountryCode[];
  /** Whether it still runs as the despatch is written. */
  readonly running: boolean;
  /** All that the despatch tells of, the main one first. */
  readonly others: readonly Occurrence[];
}

/** The number of the anniversary that a ceremony marks. */
const returnOf = ({ kind, drafts }: Occurrence): number | null =>
  kind === 'COMMEMORATION' ? (drafts.find(({ occasion }) => occasion)?.occasion?.ordinal ?? null) : null;

/** Makes the event that the reading holds from an occurrence; what the words around a main event say of it is `around`. */
export function finish(
  occurrence: Occurrence,
  main: boolean,
  despatch: Despatch,
  sides: Sides,
  around: Around,
): EventRead {
  const firm = occurrence.drafts[0]!;
  // `devait être signé dans la soirée` is still to come.
  const owed = firm.firmness === 'ASSERTED' && /^(?:devoir|aller)$/u.test(firm.verb?.modal ?? '');
  const stated =
    occurrence.drafts.map((draft) => draft.status).find((status) => status !== null) ??
    (owed ? 'PLANNED' : null);
  const putOff = occurrence.drafts
    .map((draft) => draft.status)
    .find((status) => status === 'POSTPONED' || status === 'CANCELLED');
  const tense =
    occurrence.drafts.find((draft) => draft.tense !== null && draft.firmness === 'ASSERTED')?.tense ??
    firm.tense;
  const { date } = occurrence;
  const place = placeOf(occurrence, main, despatch);
  const named = [...new Set([...countriesOf(occurrence, main, sides, place?.country), ...around.countries])];
  const host = main || occurrence.kind === 'TRAINING' ? hostCountry(occurrence, named, place) : null;
  const sure = host === null ? named : [...named, host];
  const told = [...sure, ...otherOfBoth(occurrence, sure, sides)];
  const all = main
    ? [
        ...told,
        ...homeSide(occurrence, told, place, sides),
        ...missingSides(occurrence, told, place, sides, around.behind),
        ...groupsIn(occurrence),
        ...teamsIn(occurrence),
      ]
    : told;
  const countries = [...new Set(all.map(stateOf))];
  const status = statusOf(putOff ?? stated, tense, date, despatch.anchor);
  const { series, ordinal } = seriesNameOf(occurrence);
  const event = {
    kind: kindOf(occurrence, countries),
    date,
    status: (status === 'HELD' || status === 'PLANNED') && around.running ? ('ONGOING' as const) : status,
    countries,
    participants: participants(occurrence),
    place,
    series,
    ordinal: ordinal ?? returnOf(occurrence),
    main,
    topics: topicsOf(occurrence),
    evidence: rankEvidence(occurrence.drafts),
    titles: UNTITLED,
  };
  event.titles = eventTitles(new TitledOccurrence(event, occurrence, provenBy, around.others));
  return event;
}

const UNTITLED: Localized = { FR: '', EN: '', VI: '' };
