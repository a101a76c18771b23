import { addDays, boundsOf } from '@ephemeride/domain';
import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** Which day of an event, and of how many; either is null where it is not told. */
interface DayOf {
  readonly nth: number | null;
  readonly days: number | null;
}

/** Days beyond which nobody counts them one by one. */
const LONGEST = 30;
const DAY = /^(?:jours?|journées?)$/u;
const SPELL = /^(\S+) (?:jours|journées)$/u;
const LAST = /^(?:dernier|dernière)$/u;
/** In front of a day that is not the one told of. */
const ANOTHER = /^(?:après|avant|depuis|dès|lendemain|veille|pour)$/u;

/** Where `jour` stands in front of a noun, `de` between them; the noun's own phrase may begin with it: `des deux jours de grève`. */
function dayInFront({ units }: SentenceView, phraseFirst: number, first: number): number {
  const isDay = (at: number): boolean => DAY.test(units[at]?.low ?? '') || SPELL.test(units[at]?.low ?? '');
  for (let at = first - 1; at > phraseFirst; at--) if (isDay(at)) return at;
  const contracted = /^(?:du|des)$/u.test(units[phraseFirst]?.low ?? '');
  const linked = contracted || /^(?:de|d')$/u.test(units[phraseFirst - 1]?.low ?? '');
  const at = contracted ? phraseFirst - 1 : phraseFirst - 2;
  return linked && isDay(at) ? at : -1;
}

/** `au troisième jour de l'exercice`, `au premier des deux jours de grève`, `au quatrième et dernier jour de sa visite`: null where no such words stand in front. */
export function dayBefore(view: SentenceView, { phraseFirst, first }: NounHead): DayOf | null {
  const { units } = view;
  let at = dayInFront(view, phraseFirst, first);
  if (at < 0) return null;
  // `deux jours` may be one unit, read as a length of time.
  const spell = SPELL.exec(units[at]!.low);
  if (!spell) at -= 1;
  let days = numberValue(spell?.[1] ?? units[at]?.low ?? '');
  if (days !== null && units[at - 1]?.low === 'des') at -= 2;
  else if (spell) return null;
  else days = null;
  const last = LAST.test(units[at]?.low ?? '');
  if (last && units[at - 1]?.low === 'et') at -= 2;
  const unit = units[at];
  const nth = unit ? readOrdinal(unit.low, unit.text) : null;
  if (nth === null && !last) return null;
  if (units.slice(Math.max(0, at - 3), at).some(({ low }) => ANOTHER.test(low))) return null;
  return (nth ?? days ?? 1) > LONGEST ? null : { nth, days: days ?? (last ? nth : null) };
}

/** Gives what is told on its nth day the first, or all its days where their number is told. */
export function fromNthDay(draft: DatedDraft): DatedDraft {
  const { rule, head, date, view } = draft;
  const day = rule === 'nth-day' && head && date ? dayBefore(view, head) : null;
  if (!day || !date) return draft;
  const { earliest, latest } = boundsOf(date.edtf);
  if (earliest === null || earliest !== latest) return draft;
  const nth = day.nth ?? day.days;
  const first = nth === null ? earliest : addDays(earliest, 1 - nth);
  const over = nth === null || nth === day.days;
  const end = day.days === null ? (nth === null ? earliest : first) : addDays(first, day.days - 1);
  const edtf = first === end ? first : `${first}/${end}`;
  return changed(draft, {
    date: { edtf, basis: date.basis, stated: null },
    status: draft.status ?? (over ? null : 'ONGOING'),
  });
}
