import { countriesIn } from '../../sentence/actors.ts';
import { clauseEnd, clauseStart, draft } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

/** `elle a réuni des experts du Cambodge et du Laos`, `treize pays y participeront, dont l'Italie`: the pronoun is the event told before, its sides come with the verb. */
export const gathers = verbRule({
  name: 'gathers',
  verbs: ['réunir', 'rassembler', 'regrouper', 'participer', 'prendre', 'assister'],
  voices: ['ACTIVE'],
  read: ({ view, clause, verb, finite }) => {
    const subject = view.units
      .slice(Math.max(clause.first, verb.first - 3), verb.first)
      .map((unit) => unit.low);
    const gathering = /^(?:réunir|rassembler|regrouper)$/u.test(verb.lemma);
    const there =
      view.units[verb.first - 1]?.low === 'y' &&
      (verb.lemma !== 'prendre' || view.units[verb.last + 1]?.low === 'part');
    // `Un second stage suivra, puisqu'il réunira …`: the pronoun stands for what its own sentence tells.
    if (/^une?$/u.test(view.units[0]!.low)) return null;
    if (!finite || !(gathering ? subject.some((low) => /^(?:il|elle|celui-ci|celle-ci)$/u.test(low)) : there))
      return null;
    const countries = countriesIn(view, gathering ? verb.last + 1 : clause.first, clause.last);
    if (countries.length === 0) return null;
    const [first, last] = [clauseStart(view, clause), clauseEnd(view, clause)];
    return draft({
      rule: 'gathers',
      kind: 'OTHER',
      view,
      clause,
      first,
      last,
      firmness: 'RECALLED',
      countries,
    });
  },
  examples: [
    {
      text: 'date 2024-05-18\n\nUne conférence sur le Sahel s’est tenue vendredi à Berne. Elle a réuni des ministres du Mali, du Niger et du Tchad.',
      finds: { kind: 'CONFERENCE', date: '2024-05-17', countries: ['ML', 'NE', 'TD'] },
    },
    {
      text: 'date 2023-10-20\n\nL’exercice naval « Cormoran » s’est achevé jeudi. Il a rassemblé des navires du Maroc et de la Belgique.',
      finds: { kind: 'EXERCISE', date: '2023-10-19', countries: ['MA', 'BE'] },
    },
    {
      text: 'date 2025-02-03\n\nElle a réuni ses proches samedi.',
      finds: null,
    },
  ],
});
