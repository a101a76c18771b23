import { boundsOf, type DateValue, dayNumber, weekdayOf } from '@ephemeride/domain';
import { weekdayNumber } from '../../mentions/times/lexicon/weekdays.ts';
import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import { timesIn } from '../sentence/sentence-view.ts';
import { DURING } from './borrowed-time.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { inMemory } from './in-memory.ts';

/** How far behind a parade's noun its anniversary may stand, in UTF-16 code units. */
const REACH = 120;

/** `À l'occasion du 85e anniversaire …, l'ambassadeur a présidé une prise d'armes`, however far apart. */
const OCCASION = /occasion(?: d(?:u|e|es))?\s+$/u;

const RITE = /^(?:cérémonie|prise d'armes|messe|concert|séance solennelle)/u;

/** `a entamé une semaine de deuil à l'occasion du 30e anniversaire`, within a month of the day looked back to. */
function isKept({ date, view }: DatedDraft, { span, read }: CommemorationFound): boolean {
  const { text } = view.despatch.source;
  if (!date || !OCCASION.test(text.slice(Math.max(0, span.start - 16), span.start))) return false;
  const [told, kept] = [boundsOf(date.edtf).earliest, boundsOf(read.date.edtf).earliest];
  return told !== null && kept !== null && Math.abs(dayNumber(told) - dayNumber(kept)) <= 31;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** `célébrera samedi par une cérémonie les 60 ans de …`: when it is kept is when the ceremony is. */
const KEEPS = /^(?:célébrer|fêter|commémorer|marquer|honorer)$/u;

/** `présenté avant-hier lors de la cérémonie des 50 ans de …`: the day of what was done at it, in the year of the return. */
function dayAt({ view, clause, head }: DatedDraft, year: number): DateValue | null {
  const rite = head?.preposition === 'par' && KEEPS.test(clause?.verb?.lemma ?? '');
  if (!clause || !head || !(rite || DURING.test(head.preposition ?? ''))) return null;
  const placed = timesIn(view, clause.first, head.first - 1).findLast(
    ({ time, at }) =>
      DAY.test(time.edtf!) &&
      Number(time.edtf!.slice(0, 4)) === year &&
      !/^(?:avant|depuis|d'ici)$/u.test(view.units[at - 1]?.low ?? ''),
  );
  return placed ? { edtf: placed.time.edtf!, basis: placed.time.basis, stated: placed.time.text } : null;
}

/** `samedi pour le 76e anniversaire`, of a month known alone: the weekday is that of the anniversary, where the two agree. */
function weekdayKept(date: DateValue | null, kept: string): boolean {
  if (!date?.edtf.endsWith('~') || !DAY.test(kept) || !kept.startsWith(date.edtf.slice(0, -1))) return false;
  const name = /\p{L}+di$|^dimanche$/u.exec(date.stated?.toLowerCase().split(' ').at(-1) ?? '')?.[0];
  return name !== undefined && weekdayNumber(name) === weekdayOf(kept);
}

/** `La cérémonie marquait le 76e anniversaire de …`: of the day on which it was told to be held. */
const isToldBefore = ({ head, verb, view }: DatedDraft): boolean =>
  head?.determiner === 'DEFINITE' &&
  head.phraseLast === head.last &&
  verb?.tense === 'IMPERFECT' &&
  view.sentence.part === 'BODY';

/**
 * A ceremony or parade without a date of its own falls on the day of the anniversary that it marks:
 * `le défilé marquant le 50e anniversaire de …`.
 */
export function dateByAnniversary(draft: DatedDraft, found: readonly CommemorationFound[]): DatedDraft {
  const from = draft.view.units[draft.first]!.start;
  const anchor = draft.view.units[Math.min(draft.anchor, draft.view.units.length - 1)]!;
  const { end } = draft.view.sentence;
  const { text } = draft.view.despatch.source;
  const rite = draft.kind === 'OTHER' && RITE.test(draft.head?.noun.phrase ?? '');
  const near = found.find(
    ({ span }) =>
      span.start >= from &&
      span.end <= end &&
      (rite ||
        Math.abs(span.start - anchor.end) <= REACH ||
        OCCASION.test(text.slice(Math.max(0, span.start - 16), span.start))),
  );
  const ceremony =
    draft.kind === 'COMMEMORATION' ||
    (draft.rule === 'dated-happening' && draft.head === null && near !== undefined && isKept(draft, near)) ||
    rite;
  if (rite && !near && inMemory(draft.view, draft.head!)) return changed(draft, { kind: 'COMMEMORATION' });
  // `une table ronde consacrée au 30e anniversaire des relations …`: those whose relations they are take part.
  const shared =
    near && near.read.countries.length === 2 && draft.actors.length === 0 && draft.countries.length === 0;
  if (near && !ceremony && shared && draft.head) return changed(draft, { countries: near.read.countries });
  if (!near || !ceremony) return draft;
  const occasion = near.read;
  const last = draft.view.units.findLastIndex((unit) => unit.end <= near.span.end);
  // Whom a victory was over takes no part in its parade.
  const parties = [...draft.countries, ...draft.actors.flatMap(({ country }) => country ?? [])];
  const countries =
    parties.length > 1 ? draft.countries : [...new Set([...draft.countries, ...near.read.countries])];
  // `Pour le 76e anniversaire du débarquement, le 6 juin 1944, une gerbe a été déposée`: that day is only looked back to.
  const own = draft.date?.edtf === occasion.anniversary?.origin ? null : draft.date;
  return changed(draft, {
    kind: 'COMMEMORATION',
    date: weekdayKept(own, near.read.date.edtf)
      ? near.read.date
      : (own ?? dayAt(draft, near.read.year) ?? (isToldBefore(draft) ? null : near.read.date)),
    last: Math.max(draft.last, last),
    countries,
    occasion,
  });
}
