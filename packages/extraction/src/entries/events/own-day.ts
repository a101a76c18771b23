import { boundsOf, dayNumber, type TimeMention } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import type { Placed } from './borrowed-time.ts';

/** Whether a time is a month at most, a quarter for what is to come: what has only a year may be a state. */
function isShort(edtf: string, { tense }: VerbGroup): boolean {
  const { earliest, latest } = boundsOf(edtf);
  const most = tense === 'FUTURE' ? 92 : 31;
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= most;
}

/** `la campagne, lancée le 23 mars, a été dominée …`: the day is not the clause's own. */
const isOfParticiple = ({ inner, verb }: Clause, at: number): boolean =>
  at < (verb?.first ?? 0) &&
  inner.some((group) => group.tense === 'PARTICIPLE' && group.last < at && at - group.last <= 3);

/** `charge le secrétaire général de soumettre avant la mi-décembre un rapport`. */
const isDeadline = (view: SentenceView, at: number): boolean =>
  /^(?:la|l')$/u.test(view.units[at - 1]?.low ?? '') && view.units[at - 2]?.low === 'avant';

/** `c'est ici que le 8 mai a été préparé`: a day that something was done to stands for what happened on it. */
export const isSubjectDay = ({ units }: SentenceView, { verb }: Clause, at: number): boolean =>
  verb?.voice === 'PASSIVE' &&
  at + 1 === verb.first &&
  /^le$/u.test(units[at - 1]?.low ?? '') &&
  /^(?:et|par|comme|[.,;]|)$/u.test(units[verb.last + 1]?.low ?? '');

export const NAMES_DAY =
  /\d{1,2}(?:er|ᵉʳ)? \p{L}|\d\/\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain/iu;

/** `lundi soir` is dated, `dans la soirée` and `à 11h41` only by what was told before. */
const isDated = (time: TimeMention): boolean => time.type === 'DATE' || NAMES_DAY.test(time.text);

/** Whether a time of a clause is the day on which its verb happens. */
export const isOwnDay = (
  view: SentenceView,
  clause: Clause,
  verb: VerbGroup,
  { time, at }: Placed,
): boolean =>
  isDated(time) &&
  isShort(time.edtf!, verb) &&
  !isOfParticiple(clause, at) &&
  !isDeadline(view, at) &&
  !isSubjectDay(view, clause, at);
