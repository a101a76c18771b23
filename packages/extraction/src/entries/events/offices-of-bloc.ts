import type { SentenceView } from '../sentence/sentence-view.ts';

/** Those who sit for their countries. */
const OFFICES =
  /^(?:ministres|vice-ministres|chefs|dirigeants|présidents|responsables|fonctionnaires|ambassadeurs|gouverneurs|commandants|directeurs|secrétaires|experts|parlementaires|représentants|délégués)$/u;

/** Bodies of many countries, by a word of their name. */
const BLOC =
  /^(?:asean|anase|ue|otan|cedeao|cemac|cémac|ceeac|uemoa|sadc|igad|ocs|g5|g7|g20|brics|apec|mercosur|caricom|celac|oea|otsc|cei|oci|opep|ligue|alliance|commonwealth|francophonie|vingt-sept|vingt-sept\.)$/u;
/** The same of what is told in two words: `l'Union européenne`, `l'Organisation de coopération de Shanghai`. */
const UNION = /^(?:union|organisation|communauté|association|forum)$/u;
/** Units between those who sit and the body of which they are. */
const REACH = 7;

/** `les ministres de la Défense de l'ASEAN`: officials of a body of many countries, whom none is named of, between two units. */
export function officesOfBloc({ units }: SentenceView, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (!OFFICES.test(units[at]!.low)) continue;
    for (let next = at + 1; next <= Math.min(last, at + REACH); next++) {
      const { low, text } = units[next]!;
      if (/^[,;:]$/u.test(low)) break;
      if (BLOC.test(low) || (UNION.test(low) && text !== low)) return true;
    }
  }
  return false;
}
