import type { NounHead } from '../../sentence/noun-heads.ts';
import { timesIn } from '../../sentence/sentence-view.ts';
import { carried } from '../carriers.ts';
import type { Draft } from '../draft.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** What is set of an event: `la tenue à Lima de la troisième session`. */
const HOLDING = /^(?:tenue|ouverture|organisation|reprise|lancement|début)$/u;
/** Units between such a word and the event, for the place where it will be. */
const REACH = 6;
/** Kinds that a country or a party has in view without setting them: `prévoit des entretiens`. */
const LOOSE = /^(?:OTHER|APPOINTMENT|SIGNING|HANDOVER)$/u;

/** The event that stands behind the verb and its time: its object, or what the object is the holding of; null where none does. */
function setBehind({ view, clause, verb }: VerbPlace, from: number): NounHead | null {
  const head = view.heads.find(({ first, last }) => first > from && last <= clause.last);
  if (!head || LOOSE.test(head.noun.kind) || (head.plural && head.determiner === 'INDEFINITE')) return null;
  if (head.preposition === null) return head.phraseFirst === from + 1 ? head : null;
  const held = view.units
    .slice(Math.max(verb.last + 1, head.phraseFirst - REACH), head.phraseFirst)
    .some(({ low }) => HOLDING.test(low));
  return head.preposition === 'de' && held ? head : null;
}

function read(place: VerbPlace): Draft | null {
  const { view, clause, verb, finite } = place;
  if (!finite || verb.modal === 'pouvoir') return null;
  const times = timesIn(view, verb.last + 1, clause.last);
  const [placed] = times;
  if (!placed) return null;
  const before = [placed.at - 1, placed.at - 2].map((at) => view.units[at]?.low ?? '');
  const led = /^(?:le|la|l'|les)$/u.test(before[0]!) ? before[1]! : before[0]!;
  // `a annoncé mardi une visite`: the day on which it was made known.
  const ahead = verb.lemma === 'annoncer' ? /^pour$/u : /^(?:pour|au|aux|en|à|dès|du|courant)$/u;
  if (!ahead.test(led) && !(verb.lemma !== 'annoncer' && /^(?:début|fin|mi)/u.test(placed.time.text)))
    return null;
  const head = setBehind(place, placed.at);
  return head ? carried('sets-event', place, head, { status: 'PLANNED', bySubject: true }) : null;
}

/** `a annoncé pour octobre un sommet`, `prévoit en juin un exercice`, `ont fixé au 3 mai la réunion`: the time set stands in front of the event. */
export const setsEvent = verbRule({
  name: 'sets-event',
  verbs: ['annoncer', 'prévoir', 'programmer', 'fixer', 'planifier', 'confirmer'],
  voices: ['ACTIVE'],
  read,
  examples: [
    {
      text: 'date 2025-05-14\n\nUn pont a ouvert mardi. Le ministre péruvien Luis Soto a annoncé pour le second semestre 2025 la tenue à Lima de la troisième session des consultations politiques avec la Roumanie.',
      finds: { kind: 'DIALOGUE', date: '2025-41', status: 'PLANNED', countries: ['PE', 'RO'] },
    },
    {
      text: 'date 2025-05-14\n\nUn pont a ouvert mardi. L’armée lettone prévoit en juin un exercice naval avec la Bulgarie.',
      finds: { kind: 'EXERCISE', date: '2025-06', status: 'PLANNED', countries: ['LV', 'BG'] },
    },
    {
      text: 'date 2025-05-14\n\nUn pont a ouvert mardi. Le Chili et le Pérou ont fixé au 3 juin la réunion de leurs ministres.',
      finds: { kind: 'MEETING', date: '2025-06-03', status: 'PLANNED', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2025-05-14\n\nLe ministre péruvien Luis Soto a annoncé mardi une visite à Riga.',
      finds: null,
    },
  ],
});
