import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** What strikes somebody: the verb behind it tells when, not another event. */
const BLOW =
  /^(?:séisme|tremblement de terre|attentat|attaque|explosion|accident|coup d'état|naufrage|chavirement|collision|déraillement|incendie|glissement de terrain|éboulement|inondation)$/u;
/** What any event does by taking place, besides striking. */
const TAKES_PLACE = /^(?:opposer|réunir|rassembler|conduire|mener|amener|paralyser|perturber)$/u;
/** Units between the noun's phrase and `qui`, for a name in quotation marks. */
const REACH = 6;

/**
 * The noun in front of a relative clause that tells when it happened: `après le séisme qui a frappé samedi la wilaya`,
 * `le match qui opposera dimanche la Suède au Chili`. Null where the clause tells of something else.
 */
export function nounThatDoes(view: SentenceView, clause: Clause | null): NounHead | null {
  const { verb } = clause ?? {};
  if (!clause?.relative || !verb || !/^qui$/u.test(view.units[clause.first]?.low ?? '')) return null;
  const tells = (head: NounHead): boolean =>
    (BLOW.test(head.noun.phrase) && verb.tense === 'PAST') ||
    (TAKES_PLACE.test(verb.lemma) &&
      verb.voice === 'ACTIVE' &&
      /^(?:PAST|PLUPERFECT|FUTURE)$/u.test(verb.tense));
  const named = (head: NounHead): boolean =>
    view.units.slice(head.last + 1, clause.first).some(({ person }) => person !== null);
  return (
    view.heads.findLast(
      (head) =>
        head.phraseLast < clause.first &&
        clause.first - head.phraseLast <= REACH &&
        (BLOW.test(head.noun.phrase) || !named(head)) &&
        tells(head),
    ) ?? null
  );
}
