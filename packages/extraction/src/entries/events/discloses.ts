import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const MAKES_KNOWN =
  /^(?:dévoiler|publier|présenter|détailler|préciser|révéler|diffuser|annoncer|confirmer|exposer|finaliser|fixer|rendre)$/u;
/** What is made known of an event before it takes place. */
const PLANS =
  /^(?:programme|détails?|dates?|calendrier|itinéraire|contours|modalités|ordre du jour|jour|parcours|déroulé|déroulement|agenda|grandes lignes|lignes|affiche)$/u;
/** Units between such a word and the event: `le programme officiel de la première`. */
const REACH = 4;

/** `a dévoilé lundi le programme de la visite`: the event of which a clause only makes known when and how it will be; null where none is. */
export function disclosed(view: SentenceView, { verb, last }: Clause): NounHead | null {
  if (verb?.voice !== 'ACTIVE' || !MAKES_KNOWN.test(verb.lemma)) return null;
  return (
    view.heads.find(
      ({ preposition, phraseFirst, first }) =>
        preposition === 'de' &&
        first > verb.last &&
        first <= last &&
        view.units
          .slice(Math.max(verb.last + 1, phraseFirst - REACH), phraseFirst + 1)
          .some(({ low }) => PLANS.test(low)),
    ) ?? null
  );
}
