import { timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

/** `Soixante tapis sont exposés depuis vendredi au musée`: works shown, without a noun for the show. */
export const exhibits = verbRule({
  name: 'exhibits',
  verbs: ['exposer'],
  voices: ['PASSIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    // `est exposé aux inondations` is a danger.
    const endangered = /^(?:à|aux)$/u.test(view.units[verb.last + 1]?.low ?? '');
    if (!finite || endangered || timesIn(view, clause.first, clause.last).length === 0) return null;
    const actors = inRole(subject(), 'ATTENDEE');
    const countries = sidesIn(view, verb.last + 1, clause.last);
    return toldByVerb('exhibits', 'EXHIBITION', { view, clause, verb }, { actors, countries });
  },
  examples: [
    {
      text: 'date 2024-05-14\n\nTrente masques ivoiriens ont été exposés samedi dans un musée de Liège.',
      finds: { kind: 'EXHIBITION', date: '2024-05-11', countries: ['CI'] },
    },
    {
      text: 'date 2024-05-14\n\nLe district a été exposé aux inondations samedi, selon la garde nationale.',
      finds: null,
    },
    {
      text: 'date 2024-05-14\n\nLes bronzes seront exposés du 20 mai au 3 juin à Lagos, au Nigeria.',
      finds: { kind: 'EXHIBITION', date: '2024-05-20/2024-06-03', status: 'PLANNED' },
    },
  ],
});
