import { actorsIn } from '../../sentence/actors.ts';
import { timesIn, unitAmong } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

/** What a force keeps for a time and another takes over. */
const CHARGE =
  /^(?:responsabilité|garde|contrôle|gestion|surveillance|relais|flambeau|témoin|relève|clés|clefs|base|camp|caserne|garnison|poste|secteur|emprise)$/u;
/** Units between the verb and what is passed on: `a transmis mardi, à Bentiu, à un contingent ghanéen la responsabilité`. */
const REACH = 12;

/** `a transmis à un contingent ghanéen la responsabilité de la base`, `a passé à la Lituanie le relais`: a charge that one force takes over from another. */
export const passesCharge = verbRule({
  name: 'passes-charge',
  verbs: ['transmettre', 'passer', 'confier', 'céder'],
  voices: ['ACTIVE', 'PASSIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite || clause.relative || timesIn(view, clause.first, clause.last).length === 0) return null;
    const active = verb.voice === 'ACTIVE';
    const [from, last] = active
      ? [verb.last + 1, Math.min(clause.last, verb.last + REACH)]
      : [clause.first, verb.first - 1];
    const charge = unitAmong(
      view,
      from,
      last,
      ({ low }, at) =>
        CHARGE.test(low) && /^(?:la|le|l'|les|sa|son|ses|leurs?)$/u.test(view.units[at - 1]?.low ?? ''),
    );
    if (charge < 0) return null;
    // Who takes it is told by a country: a post that a person takes over is an appointment.
    const to = unitAmong(view, verb.last + 1, clause.last, ({ low }) => /^(?:à|au|aux)$/u.test(low));
    const named = sidesIn(view, verb.last + 1, clause.last);
    const takers = named.length > 0 || to < 0 ? named : actorsIn(view, to, clause.last, true).countries;
    const giver = active ? subject() : actorsIn(view, verb.last + 1, clause.last, true);
    if (takers.length === 0 || giver.people.length > 0) return null;
    return toldByVerb(
      'passes-charge',
      'HANDOVER',
      { view, clause, verb },
      { bySubject: 'SIDE', actors: inRole(giver, 'SIDE'), anaphor: giver.anaphor, countries: takers },
    );
  },
  examples: [
    {
      text: 'date 2024-11-12\n\nLe contingent fidjien de la Force des Nations unies a passé lundi à un bataillon népalais la garde du poste de Naqoura.',
      finds: { kind: 'HANDOVER', date: '2024-11-11', countries: ['FJ', 'NP'] },
    },
    {
      text: 'date 2024-11-12\n\nLa Belgique a cédé lundi à la Lituanie le relais de la police du ciel.',
      finds: { kind: 'HANDOVER', date: '2024-11-11', countries: ['BE', 'LT'] },
    },
    {
      text: 'date 2024-11-12\n\nLe ministre belge Jan Maes a passé lundi le relais à la nouvelle génération.',
      finds: null,
    },
  ],
});
