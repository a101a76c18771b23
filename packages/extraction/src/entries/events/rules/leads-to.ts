import { objectsOf } from '../../sentence/actors.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

const JOURNEYS = /^(?:missions?|voyages?|tournées?|déplacements?|visites?|périples?)$/u;

/** `la visite qui devait le conduire à Rabat`: no journey besides the one that the noun names. */
const dueJourney = ({ view, clause, verb }: VerbPlace): NounHead | null =>
  clause.relative && verb.modal === 'devoir'
    ? (view.heads.findLast(({ noun, last }) => noun.kind === 'VISIT' && last < clause.first) ?? null)
    : null;

const LED = /^(?:délégation|mission)$/u;

/** `conduit depuis lundi une délégation d'entrepreneurs à Cotonou`: who leads it travels with it. */
function leadsDelegation({ view, clause, verb, subject }: VerbPlace): Draft | null {
  const leader = subject();
  const home = new Set([...leader.people.map(({ country }) => country), ...leader.countries]);
  const there = destinations(view, verb.last + 1, clause.last).filter((code) => !home.has(code));
  const abroad = there.length > 0 ? there : townsAbroad(view, verb.last + 1, clause.last, home);
  if (abroad.length === 0) return null;
  const actors = inRole(leader, 'GUEST');
  return toldByVerb('leads-to', 'VISIT', { view, clause, verb }, { actors, countries: abroad });
}

/** `une mission avait conduit la princesse au Sénégal`, `sa tournée l'a mené au Bénin`: the journey is the subject. */
export const leadsTo = verbRule({
  name: 'leads-to',
  verbs: ['conduire', 'mener', 'emmener'],
  voices: ['ACTIVE'],
  read: (place) => {
    const { view, clause, verb, finite } = place;
    // `la mission que devait conduire la princesse`: the journey is what is led.
    const object = view.units.slice(clause.first, verb.first).some(({ low }) => /^qu[e']$/u.test(low));
    if (!finite || object) return null;
    const from = clause.relative ? Math.max(0, clause.first - 6) : clause.first;
    const led = view.units.slice(verb.last + 1, verb.last + 7).some(({ low }) => LED.test(low));
    if (led && !clause.relative) return leadsDelegation(place);
    if (!view.units.slice(from, verb.first).some(({ low }) => JOURNEYS.test(low))) return null;
    const there = destinations(view, verb.last + 1, clause.last);
    if (there.length === 0) return null;
    const travellers = objectsOf(view, clause, verb.last + 1);
    const someone = { ...travellers, countries: [] };
    return toldByVerb(
      'leads-to',
      'VISIT',
      { view, clause, verb },
      { actors: inRole(someone, 'GUEST'), countries: there, head: dueJourney(place) },
    );
  },
  examples: [
    {
      text: 'date 2024-01-24\n\nUne tournée avait conduit le ministre danois Lars Holm au Kenya en mars 2023.',
      finds: { kind: 'VISIT', date: '2023-03', countries: ['DK', 'KE'] },
    },
    {
      text: 'date 2025-06-12\n\nLa mission conduira la ministre Eva Horvath au Brésil du 16 au 19 juin.',
      finds: { kind: 'VISIT', date: '2025-06-16/2025-06-19', status: 'PLANNED', countries: ['BR'] },
    },
    {
      text: 'date 2023-10-04\n\nLe procès avait mené le ministre Pavel Novak devant les juges en 2022.',
      finds: null,
    },
  ],
});
