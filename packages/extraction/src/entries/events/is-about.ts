import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { namesPeople } from './guests.ts';
import type { Occurrence } from './occurrence.ts';

const POINTS_BACK = /^(?:il|elle|ils|elles|celui-ci|celle-ci|ce|cet|cette|ces|son|sa|ses|leur|leurs|en|y)$/u;

/** The first word of a clause that is no mark. */
const opener = ({ units }: SentenceView, first: number): string =>
  units.slice(first, first + 2).find(({ low }) => low !== ',')?.low ?? '';

/**
 * Whether a clause behind the sentence that tells of an event still speaks of it: by a pronoun, by its noun, or by people doing something.
 * `La trêve prendra fin` ends no visit.
 */
export function isAbout(
  { kind, drafts }: Occurrence,
  view: SentenceView,
  { first, verb, resumes, relative }: Clause,
): boolean {
  const here = drafts.filter((draft) => draft.view === view);
  // `en marge du sommet, qui s'achève vendredi`: a relative clause is about the noun in front of it.
  // `en marge du forum que la ville accueille jusqu'à dimanche` is told by `que`.
  const led = relative || /^qu[e']$/u.test(opener(view, first));
  const nearest = led && here.length > 0 ? view.heads.findLast(({ last }) => last < first) : undefined;
  const ofAnother = nearest && (nearest.preposition === 'en marge de' || nearest.noun.kind !== kind);
  if (ofAnother && !here.some(({ head }) => head === nearest)) return false;
  if (here.length > 0) return true;
  // `le déminage, qu'elle compte achever en 2026`, `dont le pays préside jusqu'au 30 juin`: of the noun in front of it.
  if (relative && /^(?:qu[e']|dont|où)$/u.test(opener(view, first))) return false;
  // A clause without a subject of its own goes on from the one in front.
  if (resumes !== null || relative || verb === null || verb.first === first) return true;
  return (
    view.units.slice(first, verb.last + 1).some(({ low }) => POINTS_BACK.test(low)) ||
    namesPeople(view, first, verb.first - 1) ||
    view.heads.some(({ first: at, noun }) => at >= first && at < verb.first && noun.kind === kind)
  );
}
