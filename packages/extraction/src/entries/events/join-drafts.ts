import { boundsOf, dayNumber, type EventKind, type Rejection } from '@ephemeride/domain';
import { daysOfDespatch } from '../commemorations/despatch-days.ts';
import type { DatedDraft } from './draft.ts';
import { lastDayOf } from './last-day.ts';
import { canBeOne, joined, type Occurrence, occurrenceOf } from './occurrence.ts';
import { rejected } from './refusals.ts';
import { isDoneThen, isDoneThere } from './there-and-then.ts';
import { toldEarlier } from './told-earlier.ts';

/** How many occurrences a telling is held against: a despatch has a few dozen, a hostile text any number. */
const WINDOW = 200;

/** How much a draft can carry alone: a dated verb most, a noun that only points back least. */
function weight(draft: DatedDraft): number {
  const firm = draft.firmness === 'ASSERTED' ? 4 : draft.firmness === 'NAMED' ? 1 : 0;
  const title = draft.view.sentence.part === 'TITLE' || draft.view.sentence.part === 'KICKER' ? -1 : 0;
  return firm + (draft.date ? 2 : 0) + (draft.series || draft.ordinal ? 0.5 : 0) + title;
}

/** Several rules may read one noun: they tell of one occurrence, whatever else differs. */
function bySameNoun(drafts: readonly DatedDraft[]): Occurrence[] {
  const ranked = [...drafts].sort((a, b) => weight(b) - weight(a) || a.first - b.first);
  const byHead = new Map<object, Occurrence>();
  const all: Occurrence[] = [];
  for (const draft of ranked) {
    const known = draft.head ? byHead.get(draft.head) : undefined;
    const next = known ? joined(known, occurrenceOf(draft)) : occurrenceOf(draft);
    if (draft.head) byHead.set(draft.head, next);
    else all.push(next);
  }
  return [...all, ...byHead.values()];
}

const AHEAD: ReadonlySet<string> = new Set(['FUTURE', 'CONDITIONAL']);

/** Whether an occurrence may stand without another: dated, put off, or told by a verb as past or present. */
const standsAlone = (occurrence: Occurrence): boolean =>
  occurrence.date !== null ||
  occurrence.drafts.some((draft) => lastDayOf(draft) !== null || isDoneThere(draft) || isDoneThen(draft)) ||
  occurrence.drafts.some(
    ({ firmness, tense, verb, status, view, first, last }) =>
      firmness === 'ASSERTED' &&
      (status !== null ||
        (!(tense === 'PLUPERFECT' && !toldEarlier(view, first, last)) &&
          // `Le ministre participait au déjeuner`: how it was, told of something else.
          !(tense === 'IMPERFECT' && view.sentence.part === 'BODY') &&
          !AHEAD.has(tense ?? '') &&
          verb?.modal == null)),
  );

/** Joins the drafts of a despatch into occurrences, each told once; what has no date and no verb is refused. */
export function joinDrafts(drafts: readonly DatedDraft[]): {
  occurrences: Occurrence[];
  rejections: Rejection[];
} {
  const tellings = bySameNoun(drafts).sort(
    (a, b) => weight(b.drafts[0]!) - weight(a.drafts[0]!) || start(a) - start(b),
  );
  const occurrences: Occurrence[] = [];
  const rejections: Rejection[] = [];
  for (const telling of tellings) {
    const from = Math.max(0, occurrences.length - WINDOW);
    const at = occurrences.findIndex(
      (known, index) => index >= from && canBeOne(known, telling) && mayJoin(known, telling),
    );
    if (at >= 0) {
      const known = occurrences[at]!;
      occurrences[at] = joined(known, isScene(telling) ? { ...telling, kind: known.kind } : telling);
    } else if (standsAlone(telling)) occurrences.push(telling);
    else rejections.push(rejected(telling.drafts[0]!, 'undated-mention'));
  }
  return { occurrences: occurrences.sort((a, b) => start(a) - start(b)), rejections };
}

/** `L'Estonien accueillait ses collègues`: how it was on the day that is told of. */
const isScene = ({ date, drafts }: Occurrence): boolean =>
  date === null && drafts.every(({ tense }) => tense === 'IMPERFECT');

/** An undated mention joins what it can only mean; two dated tellings of a kind join by date. */
function mayJoin(known: Occurrence, telling: Occurrence): boolean {
  if (telling.date && known.date) return true;
  if (OF_ONE_ACT.has(known.kind) && isTold(known) && isNamedLongAgo(telling, known)) return false;
  if (telling.drafts.every((draft) => draft.firmness !== 'ASSERTED') && telling.date === null)
    return (
      (sameName(known, telling) && (start(known) <= start(telling) || isHeadline(telling))) ||
      sameClause(known, telling)
    );
  if (isScene(telling)) return true;
  if (
    OF_ONE_ACT.has(telling.kind) &&
    isTold(telling) &&
    (isAsideElsewhere(known, telling) || isNamedLongAgo(known, telling))
  )
    return false;
  if (telling.kind === 'HANDOVER' && known.kind === 'HANDOVER' && ofTheSame(telling)) return true;
  // `Dans son allocution, il a rendu hommage aux martyrs`: part of the ceremony.
  if (telling.kind === 'COMMEMORATION' && known.kind === 'COMMEMORATION') return true;
  return telling.people.length === 0 || telling.people.some((person) => known.people.includes(person));
}

/** Kinds done once: what is told again is told of as known. */
const OF_ONE_ACT: ReadonlySet<EventKind> = new Set(['SIGNING', 'HANDOVER', 'APPOINTMENT']);

const isTold = ({ drafts }: Occurrence): boolean =>
  drafts.some(
    ({ firmness, verb, clause }) => firmness === 'ASSERTED' && verb !== null && verb === clause?.verb,
  );

/** `Quatre accords ont été signés`, beside `le traité conclu en 1963` of another sentence: what is told is not what is recalled. */
const isAsideElsewhere = ({ drafts, date }: Occurrence, telling: Occurrence): boolean =>
  date !== null &&
  telling.date === null &&
  drafts.every(
    ({ verb, clause, view }) =>
      verb !== null && verb !== clause?.verb && !telling.drafts.some((other) => other.view === view),
  );

/** How many days before the despatch what is only named was done where it cannot be what the despatch tells of. */
const LONG_AGO = 31;

/** `Les deux ministres ont signé un plan`, beside `la signature, en juin 2022, de la déclaration`: another act, long past. */
const isNamedLongAgo = ({ drafts, date }: Occurrence, telling: Occurrence): boolean => {
  const written = daysOfDespatch(drafts[0]!.view.despatch).earliest;
  const latest = date && boundsOf(date.edtf).latest;
  return (
    telling.date === null &&
    written !== null &&
    !!latest &&
    dayNumber(written) - dayNumber(latest) > LONG_AGO &&
    drafts.every(
      ({ firmness, view }) => firmness === 'NAMED' && !telling.drafts.some((other) => other.view === view),
    )
  );
};

/** `a remis la cargaison`: the things that were told of before. */
const ofTheSame = ({ drafts, date }: Occurrence): boolean =>
  date === null &&
  drafts.every(
    ({ verb, view }) =>
      verb !== null &&
      verb.voice === 'ACTIVE' &&
      /^(?:le|la|les|ce|cette|ces)$/u.test(view.units[verb.last + 1]?.low ?? '') &&
      /^(?:au|aux|à|lors|en)$/u.test(view.units[verb.last + 3]?.low ?? ''),
  );

/** `arrivé lundi pour une visite d'État`: verb and noun of one clause tell of one visit. */
const sameClause = (known: Occurrence, telling: Occurrence): boolean =>
  (known.kind === telling.kind || telling.drafts.some(({ head }) => head?.preposition === 'pour')) &&
  telling.drafts.some(({ clause, view }) =>
    known.drafts.some((draft) => draft.view === view && draft.clause === clause && draft.head === null),
  );

const isHeadline = (telling: Occurrence): boolean =>
  telling.drafts.every(({ view }) => /^(?:TITLE|KICKER|CAPTION)$/u.test(view.sentence.part));

/** An undated noun joins only what is called by the same noun or series. */
function sameName(known: Occurrence, telling: Occurrence): boolean {
  if (telling.series !== null) return telling.series === known.series;
  const firstWord = (occurrence: Occurrence): string[] =>
    occurrence.drafts.flatMap(({ head }) => (head ? [head.noun.word] : []));
  const words = firstWord(known);
  return (
    firstWord(telling).some((word) => words.includes(word)) &&
    !telling.drafts.some(({ head }) => head?.plural)
  );
}

const start = (occurrence: Occurrence): number =>
  Math.min(...occurrence.drafts.map((draft) => draft.view.units[draft.first]!.start));
