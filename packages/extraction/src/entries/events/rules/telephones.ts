import { type Actors, actorsIn, objectsOf, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { isDistant } from '../../sentence/distance.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { verbRule } from '../verb-rule.ts';

/** `a appelé samedi son homologue`: with a day and with nothing that one is called to, as in `a appelé les élus à voter`. */
const callsCounterpart = (view: SentenceView, { first, last }: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'appeler' &&
  verb.voice === 'ACTIVE' &&
  timesIn(view, first, last).length > 0 &&
  namesPeople(view, verb.last + 1, Math.min(last, verb.last + 5)) &&
  !view.units.slice(verb.last + 1, last + 1).some(({ low }) => /^(?:à|au|aux|pour)$/u.test(low));

/** `Joint lundi au téléphone par X, Y a plaidé`: who called stands behind `par`, who was called is the subject. */
function wasReached(view: SentenceView, clause: Clause, verb: VerbGroup): Actors | null {
  const opens = verb.tense === 'PARTICIPLE' && verb.first === clause.first && clause.verb !== null;
  if (!opens || !/^(?:joindre|appeler|contacter)$/u.test(verb.lemma)) return null;
  const by = view.units.findIndex(({ low }, at) => at > verb.last && at <= verb.last + 7 && low === 'par');
  const comma = view.units.findIndex(({ low }, at) => at > by && at < clause.verb!.first && low === ',');
  if (by < 0 || comma < 0 || !isDistant(view, verb.last, by)) return null;
  return actorsIn(view, by + 1, comma - 1, false);
}

/** `X a téléphoné à Y`, `X a appelé Y au téléphone`. */
export const telephones = verbRule({
  name: 'telephones',
  verbs: ['téléphoner', 'appeler', 'joindre', 'remercier', 'féliciter'],
  voices: ['ACTIVE', 'REFLEXIVE', 'PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    const caller = finite ? null : wasReached(view, clause, verb);
    if (caller)
      return toldByVerb(
        'telephones',
        'CALL',
        { view, clause, verb },
        { actors: [...inRole(caller, 'SIDE'), ...inRole(subjectOf(view, clause), 'SIDE')], tense: 'PAST' },
      );
    if (!finite || verb.voice === 'PASSIVE') return null;
    // `se sont appelés mardi`: two who called each other; one is called by a name.
    const eachOther =
      verb.lemma === 'appeler' && verb.voice === 'REFLEXIVE' && verb.plural && verb.tense === 'PAST';
    const counterpart = callsCounterpart(view, clause, verb);
    if (!counterpart && !eachOther && verb.lemma !== 'téléphoner' && !isDistant(view, verb.last, clause.last))
      return null;
    // `a remercié au téléphone son homologue`: right behind the verb, else it is a call spoken of.
    const said = /^(?:remercier|féliciter)$/u.test(verb.lemma);
    if (said && !isDistant(view, verb.last + 1, verb.last + 3)) return null;
    const callers = subject();
    const called = objectsOf(view, clause, verb.last + 1);
    const known = callers.people.length + called.people.length;
    const sides = new Set([...callers.countries, ...called.countries]).size + known;
    if (!eachOther && known < 2 && sides < 2) return null;
    return toldByVerb(
      'telephones',
      'CALL',
      { view, clause, verb },
      {
        bySubject: 'SIDE',
        actors: [...inRole(callers, 'SIDE'), ...inRole(called, 'SIDE')],
      },
    );
  },
  examples: [
    {
      text: 'date 2024-02-15\n\nLe président libérien Joseph Doe et son homologue zambien Peter Banda se sont appelés mardi.',
      finds: { kind: 'CALL', date: '2024-02-13', countries: ['LR', 'ZM'] },
    },
    {
      text: 'date 2024-02-15\n\nLe chancelier allemand Jonas Weber a téléphoné mercredi au président malgache Jean Rakoto.',
      finds: { kind: 'CALL', date: '2024-02-14', countries: ['DE', 'MG'] },
    },
    {
      text: 'date 2023-09-10\n\nLe roi du Maroc a téléphoné à la nation.',
      finds: null,
    },
    {
      text: 'date 2023-09-10\n\nLe Premier ministre samoan Tavita Leota a remercié au téléphone, samedi soir, le Premier ministre tongien, Sione Havea.',
      finds: { kind: 'CALL', date: '2023-09-09', countries: ['WS', 'TO'] },
    },
    {
      text: 'date 2022-12-30\n\nLe ministre belge Paul Maes a appelé jeudi son homologue de Samoa.',
      finds: { kind: 'CALL', date: '2022-12-29', countries: ['BE', 'WS'] },
    },
    {
      text: 'date 2022-12-30\n\nLe ministre belge Paul Maes a appelé jeudi les députés à voter la loi.',
      finds: null,
    },
    {
      text: 'date 2022-12-30\n\nJoint jeudi au téléphone par le ministre belge Paul Maes, le président samoan Tavita Leota a demandé de l’aide.',
      finds: { kind: 'CALL', date: '2022-12-29', countries: ['BE', 'WS'] },
    },
    {
      text: 'date 2022-12-30\n\nLe Premier ministre belge Paul Maes téléphonera vendredi au Premier ministre canadien Ian Moore.',
      finds: { kind: 'CALL', date: '2022-12-30', countries: ['BE', 'CA'] },
    },
  ],
});
