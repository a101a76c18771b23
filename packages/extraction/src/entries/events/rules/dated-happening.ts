import { boundsOf } from '@ephemeride/domain';
import { textNounAt } from '../../agreements/text-nouns.ts';
import { subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../../sentence/verb-lexicon.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** Verbs of being, having and lasting: what they tell is no event. */
const STATES: ReadonlySet<string> = new Set(
  'être avoir devoir rester demeurer exister constituer figurer connaître concerner permettre compter atteindre viser vouloir bénéficier occuper exercer diriger naître mourir décéder'.split(
    ' ',
  ),
);
const TELLING: ReadonlySet<string> = new Set(['PAST', 'PLUPERFECT', 'FUTURE']);

const DAY = 86_400_000;

/** Whether a time is a day or a few: what has only a month or a year may be a state. */
function isShort(edtf: string): boolean {
  const { earliest, latest } = boundsOf(edtf);
  return earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= 10 * DAY;
}

function happens(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.negated || verb.modal === 'pouvoir' || !TELLING.has(verb.tense)) return false;
  if (clause.relative || clause.subordinate || SPEECH.has(verb.lemma) || STATES.has(verb.lemma)) return false;
  const times = timesIn(view, clause.first, clause.last).filter(
    ({ time }) => time.type === 'DATE' && isShort(time.edtf!),
  );
  return times.length > 0 && !textNounAt(view, verb.last + 1);
}

/** A main clause that tells of a day, where no other rule knows the verb: `le Parlement a adopté mardi la loi`. */
export const datedHappening: EventRule = {
  name: 'dated-happening',
  read: (view) =>
    view.clauses.flatMap((clause): Draft[] => {
      if (!happens(view, clause)) return [];
      const who = subjectOf(view, clause);
      return [
        draft({
          rule: 'dated-happening',
          kind: 'OTHER',
          view,
          clause,
          first: clauseStart(view, clause),
          last: clauseEnd(view, clause),
          actors: inRole(who, 'SIDE'),
          anaphor: who.anaphor,
          bySubject: 'SIDE',
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2024-03-06\n\nLe Parlement malgache a adopté mardi une loi sur la pêche.',
      finds: { kind: 'OTHER', date: '2024-03-05', status: 'HELD' },
    },
    {
      text: 'date 2023-09-21\n\nL’armée libanaise a neutralisé mercredi un engin explosif près de Tyr.',
      finds: { kind: 'OTHER', date: '2023-09-20', status: 'HELD', countries: ['LB'] },
    },
    {
      text: 'date 2025-02-03\n\nLe ministre suisse Luca Ferri est né le 3 mai 1961 et dirige son parti.',
      finds: null,
    },
  ],
};
