import { boundsOf, dayNumber, type EventKind } from '@ephemeride/domain';
import type { Anchor } from '../../despatch.ts';
import { LASTING } from '../kind-traits.ts';
import type { Clause } from '../sentence/clauses.ts';
import { isUntil, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { isEnding } from './ending-verbs.ts';
import { isAbout } from './is-about.ts';
import { bodyOf } from './main-event.ts';
import type { Occurrence } from './occurrence.ts';

const ends = (lemma: string): boolean => isEnding(lemma) || /^(?:quitter|appareiller)$/u.test(lemma);

/** The first day behind a stretch of `P5D`, `P2W` or `PT24H`, in days from its first. */
function daysOf(value: string): number {
  const [, count = '0', unit = ''] = /^PT?(\d{1,3})([DWH])$/u.exec(value) ?? [];
  const days = { D: 1, W: 7, H: 1 / 24 }[unit] ?? 0;
  return Number(count) * days;
}

/** Days by which talks that are still held end; `d'ici 2030` is what they are about. */
const LONGEST_TALKS = 31;

/** `jusqu'au 10 mars`, `s'achèvera vendredi`, `prend fin le 8`: a clause that ends it on the despatch's day or later. */
function endsLater(
  view: SentenceView,
  { first, last, verb, inner }: Clause,
  today: string,
  longest: number,
): boolean {
  const later = timesIn(view, first, last).filter(({ time }) => {
    const { latest } = boundsOf(time.edtf!);
    return latest !== null && latest >= today && dayNumber(latest) - dayNumber(today) <= longest;
  });
  const closing = [...(verb ? [verb] : []), ...inner].some(
    ({ lemma, tense, last: end }) =>
      /^(?:FUTURE|PRESENT|INFINITIVE)$/u.test(tense) && (ends(lemma) || view.units[end + 1]?.low === 'fin'),
  );
  return later.some(({ time, at }) => closing || isUntil(view, at) || time.edtf!.startsWith('../'));
}

/** `Son hôte achève mardi une visite de trois jours`: the stay of who talks ends, and not the talks. */
const endsStay = (kind: EventKind, view: SentenceView, { verb, last }: Clause): boolean =>
  kind !== 'VISIT' &&
  verb !== null &&
  view.heads.some(
    ({ noun, preposition, first }) =>
      noun.kind === 'VISIT' && preposition === null && first > verb.last && first <= last,
  );

/** `une visite de cinq jours`, `pour deux jours de travaux`. */
function lastsBeyond(view: SentenceView, begun: string, today: string): boolean {
  const gone = dayNumber(today) - dayNumber(begun);
  const { sentence, despatch } = view;
  return despatch.times.some(
    ({ type, value, start, end }) =>
      type === 'DURATION' &&
      start >= sentence.start &&
      end <= sentence.end &&
      /(?<!\p{L})(?:de |d'|d’|pour )$/u.test(despatch.source.text.slice(Math.max(0, start - 6), start)) &&
      daysOf(value) > gone &&
      daysOf(value) >= 1,
  );
}

/** `ont reçu leur brevet`: the end of a course. */
const AWARDED = /^(?:recevoir|obtenir|décrocher)$/u;

const begins = ({ rule, firmness, verb, view, head }: DatedDraft): boolean =>
  firmness === 'ASSERTED' &&
  !(rule === 'trains' && AWARDED.test(verb?.lemma ?? '')) &&
  !/^(?:au terme de|à l'issue de|après)$/u.test(head?.preposition ?? '') &&
  !/^(?:TITLE|KICKER|CAPTION)$/u.test(view.sentence.part) &&
  !ends(verb?.lemma ?? '') &&
  view.units[(verb?.last ?? 0) + 1]?.low !== 'fin';

/** `présentent jusqu'à vendredi`: only its last day is told. */
const isLastDay = ({ view, clause, tense }: DatedDraft, edtf: string): boolean =>
  clause !== null &&
  tense === 'PRESENT' &&
  timesIn(view, clause.first, clause.last).some(
    ({ time, at }) => time.edtf!.endsWith(edtf) && isUntil(view, at),
  );

/** Whether an event that is dated by the day of its beginning still runs on the day of its despatch, by what its sentence or the next one says. */
export function runsOn(
  occurrence: Occurrence,
  views: readonly SentenceView[],
  { dateline, header }: Anchor,
): boolean {
  const { kind, date, drafts } = occurrence;
  const written = dateline ?? header;
  const [draft] = drafts;
  if (!(LASTING.has(kind) || kind === 'MEETING') || !date || !written || !draft || !begins(draft))
    return false;
  const today = boundsOf(written).latest;
  const { earliest, latest } = boundsOf(date.edtf);
  if (today === null || earliest === null || earliest !== latest) return false;
  if (earliest > today) return isLastDay(draft, date.edtf);
  const longest = LASTING.has(kind) && kind !== 'CONFERENCE' ? Number.POSITIVE_INFINITY : LONGEST_TALKS;
  const body = bodyOf(views);
  const at = body.indexOf(draft.view);
  if (lastsBeyond(draft.view, earliest, today)) return true;
  return body
    .slice(Math.max(at, 0), at + 2)
    .some((view) =>
      view.clauses.some(
        (clause) =>
          isAbout(occurrence, view, clause) &&
          !endsStay(kind, view, clause) &&
          endsLater(view, clause, today, longest),
      ),
    );
}
