import type { EventStatus } from '@ephemeride/domain';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { EventRule } from '../draft.ts';
import { toldByVerb } from '../drafting.ts';

const PRONOUN = /^(?:il|elle|celui-ci|celle-ci)$/u;
const PUT_OFF = /^(?:reporter|repousser|décaler|renvoyer|ajourner|différer)$/u;

/** Whether the subject is a pronoun and nothing but times, marks and adverbs stands in front of it. */
function isPronoun(view: SentenceView, { first }: Clause, verb: VerbGroup): boolean {
  const words = view.units.slice(first, verb.first);
  const at = words.findIndex(({ low }) => PRONOUN.test(low));
  return (
    at >= 0 &&
    words.slice(at + 1).every(({ low }) => /^(?:se|s'|y|n')$/u.test(low)) &&
    words.slice(0, at).every(({ low, time }) => time !== null || /^(?:,|et|mais|en|le|au|à|puis)$/u.test(low))
  );
}

/** What the verb makes of the event that the pronoun stands for; undefined where it makes nothing of it. */
function statusOf(view: SentenceView, verb: VerbGroup): EventStatus | null | undefined {
  if (verb.negated) return undefined;
  // `Il a été renvoyé aux assises`: a person sent for trial.
  const trial = view.units
    .slice(verb.last + 1, verb.last + 4)
    .some(({ low }) => /^(?:devant|assises|correctionnelle|jugement)$/u.test(low));
  if (verb.lemma === 'renvoyer' && trial) return undefined;
  // `Elle avait déjà été reportée en 2022` gives no new day.
  if (PUT_OFF.test(verb.lemma))
    return verb.voice === 'PASSIVE' && verb.tense !== 'PLUPERFECT' ? 'POSTPONED' : undefined;
  const takesPlace = view.units.slice(verb.last + 1, verb.last + 3).some(({ low }) => low === 'lieu');
  const held = verb.voice === 'REFLEXIVE' && /^(?:tenir|dérouler)$/u.test(verb.lemma);
  return (verb.lemma === 'avoir' && takesPlace) || held ? null : undefined;
}

/** `Elle aurait dû partir en mars mais avait été annulée`: the clause that tells when it was to be; null where none does. */
function dueIn(view: SentenceView, clause: Clause, { lemma, voice, negated }: VerbGroup): Clause | null {
  if (lemma !== 'annuler' || voice !== 'PASSIVE' || negated) return null;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const plan = before?.verb;
  if (!before || !plan || (plan.modal ?? plan.lemma) !== 'devoir' || !isPronoun(view, before, plan))
    return null;
  return timesIn(view, before.first, before.last).length > 0 ? before : null;
}

/** `Elle est repoussée à fin janvier`, `Il se tiendra finalement en mai`: a pronoun stands for the event of the sentence before. */
export const pronounEvent: EventRule = {
  name: 'pronoun-event',
  verbs: [
    'reporter',
    'repousser',
    'décaler',
    'renvoyer',
    'ajourner',
    'différer',
    'avoir',
    'tenir',
    'dérouler',
    'annuler',
  ],
  read: (view) =>
    view.clauses.flatMap((clause) => {
      const { verb } = clause;
      const due = verb ? dueIn(view, clause, verb) : null;
      if (due)
        return [
          toldByVerb(
            'pronoun-event',
            'OTHER',
            // `aurait dû` is no rumour: what was to be is told as over.
            { view, clause: due, verb: { ...due.verb!, tense: 'PLUPERFECT' } },
            { status: 'CANCELLED' },
          ),
        ];
      const status = verb ? statusOf(view, verb) : undefined;
      if (!verb || status === undefined || !isPronoun(view, clause, verb)) return [];
      if (timesIn(view, clause.first, clause.last).length === 0) return [];
      return [toldByVerb('pronoun-event', 'OTHER', { view, clause, verb }, { status })];
    }),
  examples: [
    {
      text: 'date 2023-11-08\n\nLa visite que la ministre kényane Amina Wanjiku devait effectuer en Suisse du 13 au 15 novembre n’aura pas lieu à ces dates. Elle est repoussée au 22 janvier.',
      finds: { kind: 'VISIT', date: '2024-01-22', status: 'POSTPONED', countries: ['KE', 'CH'] },
    },
    {
      text: 'date 2024-05-15\n\nLe sommet du lac, convoqué en mars à Loja, avait été repoussé. Il aura finalement lieu le 3 juillet.',
      finds: { kind: 'CONFERENCE', date: '2024-07-03', status: 'POSTPONED' },
    },
    {
      text: 'date 2024-05-15\n\nLa visite du roi en Suède a commencé lundi. Elle devait se tenir en octobre dernier mais avait été annulée.',
      finds: { kind: 'VISIT', date: '2023-10', status: 'CANCELLED' },
    },
    {
      text: 'date 2024-05-15\n\nLe Pérou et le Chili ont annoncé un exercice naval. Il se déroulera du 3 au 9 juillet.',
      finds: { kind: 'EXERCISE', date: '2024-07-03/2024-07-09', status: 'PLANNED' },
    },
  ],
};
