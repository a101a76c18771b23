import type { SentenceView } from '../../sentence/sentence-view.ts';
import { clauseAt } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { Draft, EventRule } from '../draft.ts';
import { draft } from '../drafting.ts';

/** Adjectives that stand for a noun told before. */
const EDITION =
  /^(?:premier|première|deuxième|second|seconde|troisième|précédente?|prochaine?|suivante?|dernier|dernière)$/u;
const TAKES_PLACE =
  /^(?:tenir|dérouler|remonter|dater|organiser|accueillir|prévoir|programmer|planifier|fixer|annoncer|attendre|ouvrir|célébrer|abriter)$/u;
const AHEAD = /^(?:prévoir|programmer|planifier|fixer|annoncer|attendre)$/u;

const tells = (view: SentenceView, verb: VerbGroup): boolean =>
  (TAKES_PLACE.test(verb.lemma) && !verb.negated) ||
  (view.units[verb.last + 1]?.low === 'lieu' && /^(?:avoir|\?)$/u.test(verb.lemma));

/** `La prochaine est prévue à La Paz en 2025`, `la précédente remontait à 2021`: an adjective stands for the standing meeting told before. */
export const ellipticEdition: EventRule = {
  name: 'elliptic-edition',
  read: (view) =>
    view.units.flatMap(({ low }, at): Draft[] => {
      if (!EDITION.test(low) || !/^(?:le|la|l')$/u.test(view.units[at - 1]?.low ?? '')) return [];
      const verb = view.verbs.find(({ first }) => first > at && first <= at + 3);
      const between = view.units.slice(at + 1, verb?.first ?? at + 1);
      if (!verb || !tells(view, verb) || between.some((unit) => !/^[,]$/u.test(unit.low) && !unit.time))
        return [];
      const clause = clauseAt(view, at);
      const last = clause ? Math.max(verb.last, clause.last) : view.units.length - 1;
      return [
        draft({
          rule: 'elliptic-edition',
          kind: 'OTHER',
          view,
          clause,
          first: at - 1,
          last,
          anchor: verb.last,
          verb,
          tense: verb.tense,
          status: AHEAD.test(verb.lemma) && verb.tense !== 'PLUPERFECT' ? 'PLANNED' : null,
          edition: /^(?:prochaine?|suivante?)$/u.test(low) ? 'NEXT' : 'PREVIOUS',
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2023-09-12\n\nLa 4e session de la commission mixte entre le Pérou et la Bolivie s’est tenue lundi à Puno. La prochaine est prévue à La Paz en 2025.',
      finds: { kind: 'DIALOGUE', date: '2025', status: 'PLANNED' },
    },
    {
      text: 'date 2025-11-11\n\nLa 3e session de la commission mixte entre le Gabon et le Tchad s’est tenue lundi à Libreville. La prochaine est programmée en mai 2027.',
      finds: { kind: 'DIALOGUE', date: '2027-05', status: 'PLANNED', countries: ['GA', 'TD'] },
    },
    {
      text: 'date 2023-06-20\n\nLa foire agricole de Bouaké a fermé ses portes dimanche. La précédente remontait à février 2021.',
      finds: { kind: 'EXHIBITION', date: '2021-02', status: 'HELD' },
    },
  ],
};
