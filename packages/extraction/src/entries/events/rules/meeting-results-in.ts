import type { EventKind, TimeMention } from '@ephemeride/domain';
import { carried, subjectHead } from '../carriers.ts';
import { verbRule } from '../verb-rule.ts';

/** Characters of a year in EDTF. */
const YEAR = 4;

const OF_TALKS: ReadonlySet<EventKind> = new Set(['MEETING', 'DIALOGUE', 'CONFERENCE']);

/** Verbs by which talks are told through what comes of them, or what they are about. */
const RESULTS = [
  'aboutir',
  'permettre',
  'porter',
  'adopter',
  'approuver',
  'entériner',
  'décider',
  'convenir',
  'arrêter',
  'examiner',
  'traiter',
  'aborder',
  'évoquer',
  'étudier',
  'débattre',
  'discuter',
  'réaffirmer',
  'recommander',
  'appeler',
  'exhorter',
  'condamner',
  'donner',
  'consacrer',
] as const;

/** `jeudi`, `en mars`: not `avant 2011`, which tells of what the talks were about. */
const isMonthOrDay = ({ type, edtf }: TimeMention): boolean =>
  type === 'TIME' || (type === 'DATE' && (edtf === null || edtf.length > YEAR));

/** `La réunion de la commission mixte a décidé jeudi de …`, `le sommet a adopté vendredi une déclaration`: the talks took place on that day. */
export const meetingResultsIn = verbRule({
  name: 'meeting-results-in',
  verbs: [...RESULTS],
  voices: ['ACTIVE'],
  read: (place) => {
    const { view, verb, clause } = place;
    const next = view.units.slice(verb.last + 1, clause.last + 1).find(({ time }) => time === null)?.low;
    if (verb.tense !== 'PAST' || verb.negated) return null;
    if (verb.lemma === 'porter' && next !== 'sur') return null;
    const head = subjectHead(place);
    if (!head || !OF_TALKS.has(head.noun.kind) || head.determiner !== 'DEFINITE') return null;
    const noun = view.units[head.first]!;
    // `La Conférence des évêques a appelé`: a body by its name.
    if (noun.text !== noun.low) return null;
    return view.units
      .slice(clause.first, clause.last + 1)
      .some(({ time }) => time !== null && isMonthOrDay(time))
      ? carried('meeting-results-in', place, head)
      : null;
  },
  examples: [
    {
      text: 'date 2024-05-12\n\nLa réunion préparatoire de la commission mixte entre le Kenya et la Zambie a décidé jeudi de relancer le commerce.',
      finds: { kind: 'MEETING', date: '2024-05-09', countries: ['KE', 'ZM'] },
    },
    {
      text: 'date 2024-05-12\n\nLa rencontre entre les ministres chilien et péruvien a permis jeudi de lever les obstacles.',
      finds: { kind: 'MEETING', date: '2024-05-09', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2024-05-12\n\nLe dialogue stratégique entre l’Inde et le Kenya a abouti lundi à un plan d’action.',
      finds: { kind: 'DIALOGUE', date: '2024-05-06', countries: ['IN', 'KE'] },
    },
    {
      text: 'date 2024-05-12\n\nLa Conférence des évêques du Togo a appelé jeudi au calme.',
      finds: null,
    },
  ],
});
