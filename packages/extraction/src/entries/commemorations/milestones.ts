import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import { PEOPLE } from './birthdays.ts';
import { opensHeadline } from './celebrating.ts';

/** Units between the verb and the candles that it blows out. */
const NEAR = 9;
const PRONOUN = /^(?:il|elle|ils|elles|on|je|nous)$/u;
const OF = /^(?:de|du|des|d')$/u;
const NEARS = /^approch(?:e|ent|ait|aient|era|eront|ant|er)$/u;

/** Whether a person, or what stands for one, is told of from one unit to the one in front of another. */
const tellsPerson = ({ units }: SentenceView, from: number, to: number): boolean =>
  units.slice(from, to).some(({ person, low }) => person !== null || PEOPLE.test(low) || PRONOUN.test(low));

/** Whether the subject of a unit's clause is a person: of `ses 50 ans` in front of it too. */
export function isOfPersonAround(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  return clause !== null && tellsPerson(view, clause.first, clause.verb?.first ?? clause.last + 1);
}

/** `soufflera soixante bougies`, and in a headline `64 bougies pour la République`. */
function isBlown(view: SentenceView, at: number, next: number): boolean {
  if (view.units[next - 1]?.low !== 'bougies') return false;
  return (
    opensHeadline(view, at) ||
    view.verbs.some(({ lemma, last }) => lemma === 'souffler' && last < at && at - last < NEAR)
  );
}

/** `a passé le cap des trente ans`, `approche de ses 150 ans`: what stands in front of so many years, the article aside. */
function isReached({ units }: SentenceView, at: number): boolean {
  const within = /^(?:des|ses|leurs)\s/iu.test(units[at]!.text);
  const low = (back: number): string => units[at - back + (within ? 1 : 0)]?.low ?? '';
  const own = within ? /^(?:ses|leurs)\s/iu.test(units[at]!.text) : /^(?:ses|leurs)$/u.test(low(1));
  // `approche des dix ans`.
  if ((within ? /^des\s/iu.test(units[at]!.text) : low(1) === 'des') && NEARS.test(low(2))) return true;
  if (own) return OF.test(low(2)) && NEARS.test(low(3));
  return low(2) === 'cap' && (within || OF.test(low(1)));
}

/** Whether so many years, from a unit to the one in front of `next`, are those of a thing that no verb of celebrating tells of. */
export const isMilestone = (view: SentenceView, at: number, next: number): boolean =>
  (isBlown(view, at, next) || isReached(view, at)) && !tellsPerson(view, clauseAt(view, at)?.first ?? 0, at);
