import { timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { draft, inRole } from '../drafting.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

/** Units behind the participle in which its day and whence they came stand. */
const REACH = 7;

/** `Une délégation de pompiers français, arrivée la veille de Lyon`: where they came to is where the despatch is written. */
export const arrivesFrom = verbRule({
  name: 'arrives-from',
  verbs: ['arriver', 'débarquer'],
  voices: ['ACTIVE', 'PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    const { units, home } = view;
    if (finite || verb.tense !== 'PARTICIPLE' || home === null || units[verb.first - 1]?.low !== ',')
      return null;
    const comma = units.findIndex(({ low }, at) => at > verb.last && low === ',');
    const last = Math.min(clause.last, verb.last + REACH, comma < 0 ? clause.last : comma - 1);
    if (timesIn(view, verb.last + 1, last).length === 0) return null;
    const behind = units.slice(verb.last + 1, last + 1);
    const from = behind.findIndex(({ low }) => /^(?:de|d'|du|des|provenance)$/u.test(low));
    if (
      from < 0 ||
      behind.slice(0, from).some(({ low, place }) => place !== null || /^(?:à|au|aux)$/u.test(low))
    )
      return null;
    const who = subject();
    const named = who.people.filter(({ country }) => country !== null);
    const described = units.slice(clause.first, verb.first).some(({ low }) => TRAVELLERS.test(low));
    const sides =
      named.length > 0
        ? named.map(({ country }) => country!)
        : described
          ? sidesIn(view, clause.first, verb.first - 1)
          : [];
    if (sides.length === 0 || sides.includes(home)) return null;
    return draft({
      rule: 'arrives-from',
      kind: 'VISIT',
      view,
      clause,
      first: clause.first,
      last,
      anchor: verb.last,
      verb,
      tense: 'PAST',
      bySubject: 'GUEST',
      actors: inRole({ ...who, people: named, countries: named.length > 0 ? [] : sides }, 'GUEST'),
      countries: [home],
    });
  },
  examples: [
    {
      text: 'date 2023-12-07\n\nEREVAN (Armenpress) - Des pompiers français, arrivés mercredi de Lyon, ont pris part à l’hommage.',
      finds: { kind: 'VISIT', date: '2023-12-06', countries: ['FR', 'AM'] },
    },
    {
      text: 'date 2024-05-16\n\nLOMÉ (ATOP) - Le ministre ghanéen Kofi Mensah, arrivé mardi d’Accra, a visité le port.',
      finds: { kind: 'VISIT', date: '2024-05-14', people: ['Kofi Mensah'], countries: ['GH', 'TG'] },
    },
    {
      text: 'date 2024-05-16\n\nLOMÉ (ATOP) - Le ministre togolais Kossi Agbo, arrivé mardi de Kara, a visité le port.',
      finds: null,
    },
  ],
});
