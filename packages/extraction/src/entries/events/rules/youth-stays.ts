import type { SentenceView } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import { toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const YOUTH =
  /^(?:lycéens|lycéennes|collégiens|collégiennes|écoliers|élèves|étudiants|étudiantes|apprentis|scouts|cadets|jeunes|adolescents|volontaires)$/u;
const COMRADES = /^(?:correspondants|correspondantes|camarades|homologues|collègues|confrères)$/u;
const EXCHANGE = /^(?:échanges?|jumelage)$/u;

/** Whether words between two units say that the stay is given back, or with whom it is. */
const isExchange = (view: SentenceView, first: number, last: number): boolean =>
  view.units.slice(first, last + 1).some(({ low }) => COMRADES.test(low) || EXCHANGE.test(low));

/** `Des collégiens roumains ont passé la semaine à Mulhouse dans le cadre d'un échange`, `sont accueillis par leurs correspondants`. */
export const youthStays = verbRule({
  name: 'youth-stays',
  verbs: [
    'passer',
    'séjourner',
    'accueillir',
    'recevoir',
    'arriver',
    'rester',
    'retrouver',
    'vivre',
    'participer',
  ],
  voices: ['ACTIVE', 'PASSIVE', 'REFLEXIVE'],
  read: ({ view, clause, verb, finite }) => {
    if (!finite || clause.relative) return null;
    const subject = subjectWords(view, clause, verb).some(({ low }) => YOUTH.test(low));
    if (!subject || !isExchange(view, verb.last + 1, clause.last)) return null;
    const countries = sidesIn(view, clause.first, clause.last);
    return toldByVerb('youth-stays', 'EXCHANGE', { view, clause, verb }, { countries });
  },
  examples: [
    {
      text: 'date 2024-05-14\n\nVingt collégiens roumains ont passé la semaine dernière à Mulhouse dans le cadre d’un échange avec le collège Kennedy.',
      finds: { kind: 'EXCHANGE', date: '2024-05-06/2024-05-12', countries: ['RO', 'FR'] },
    },
    {
      text: 'date 2024-05-14\n\nTrente lycéens portugais sont accueillis depuis lundi à Bordeaux par leurs correspondants.',
      finds: { kind: 'EXCHANGE', date: '2024-05-13', countries: ['PT', 'FR'] },
    },
    {
      text: 'date 2024-05-14\n\nDes élèves togolais ont passé lundi à Lomé les épreuves du baccalauréat.',
      finds: null,
    },
  ],
});
