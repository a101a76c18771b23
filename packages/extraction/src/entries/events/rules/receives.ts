import { objectEnd, objectsOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { peopleIn, type SentenceView } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { carried } from '../carriers.ts';
import { changed, headsAfter, inRole, toldByVerb } from '../drafting.ts';
import { firstPerson } from '../guests.ts';
import { verbRule } from '../verb-rule.ts';

const ENVOY = /^(?:ambassad(?:eur|rice)|chargée?|nonce|haut-commissaire|consule?)$/u;

/** What else is received from somebody. */
const THINGS =
  /^(?:appels?|coups?|messages?|médailles?|prix|distinctions?|soutien|visite|visites|invitations?|réponse|aval|insignes|plaintes?|dons?|aide|assurances?|félicitations|condoléances|vœux|clés|diplômes?|attestations?|exemplaires?)$/u;

/** `a accueilli à l'aéroport son homologue, en visite officielle`: the visit that begins. */
const welcomesArrival = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean => {
  const words = view.units.slice(verb.last + 1).map(({ low }) => low);
  return (
    verb.lemma === 'accueillir' &&
    words
      .slice(0, clause.last - verb.last + 8)
      .some((low) => /^(?:aéroport|aérogare|tarmac|passerelle)$/u.test(low)) &&
    words.some((low, at) => low === 'visite' && /^(?:en|une|la|sa)$/u.test(words[at - 1] ?? ''))
  );
};

/** Marks and words between a guest and what he is on: `son homologue, X, en visite officielle`. */
const VISIT_REACH = 4;

/** The last unit of `en visite officielle` behind the one received, which proves that he is on one; else -1. */
function visitEnd({ units }: SentenceView, clause: Clause, from: number): number {
  const end = Math.min(units.length - 1, clause.last + VISIT_REACH);
  for (let at = from; at < end; at++) {
    if (units[at]!.low === 'en' && units[at + 1]!.low === 'visite') return at + 1;
  }
  return -1;
}

/** `recevront la dernière dent de l'ancien ministre`: a thing that is somebody's, right behind the verb. */
function isOfSomebody({ units }: SentenceView, { last }: VerbGroup, guestAt: number): boolean {
  let from = last + 1;
  // `recevra le 20 septembre la toile`: the day stands in front of the thing.
  while (units[from]?.time || units[from + 1]?.time) from += 1;
  if (!/^(?:l[ae]|l'|une?)$/u.test(units[from]?.low ?? '') || guestAt <= from + 2) return false;
  const between = units.slice(from + 1, guestAt);
  const of = between.findIndex(({ low }) => /^(?:de|du|d'|des)$/u.test(low));
  return (
    of > 0 &&
    of >= between.length - 3 &&
    between.every(({ low, time }) => low !== ',' && low !== 'à' && !time)
  );
}

const VISIT_OF =
  /^(?:la|une|sa) (?:première |nouvelle |brève |seconde )?visite (?:(?:de |d' ?)\p{L}+ |\p{L}+ )?(?:de|du|d'|des)(?: la| l'| une?)?$/u;

/** `a reçu une visite de courtoisie de l'ambassadeur`: who pays the visit is the guest. */
function isPaidBy({ units }: SentenceView, { lemma, last }: VerbGroup, guestAt: number): boolean {
  if (lemma !== 'recevoir') return false;
  const between = units.slice(last + 1, guestAt).filter(({ time, low }) => !time && low !== ',');
  return (
    between.some(({ low }) => low === 'visite') && VISIT_OF.test(between.map(({ low }) => low).join(' '))
  );
}

/** `a recueilli leurs lettres de créance`: who hands them over is received, named or not. */
const takesCredentials = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + CREDENTIALS_REACH) + 1)
    .some(({ low }) => /^créances?$/u.test(low));
/** `a recueilli mercredi au palais les lettres de créance`. */
const CREDENTIALS_REACH = 9;

/** `Le cimetière de Thiaroye accueillera dimanche plusieurs chefs d'État`: they come to remember. */
const atMemorial = ({ units }: SentenceView, { first, relative }: Clause, verb: VerbGroup): boolean =>
  !relative && units.slice(first, verb.first).some(({ low }) => MEMORIAL.test(low));
const MEMORIAL = /^(?:cimetière|mémorial|nécropole|ossuaire|cénotaphe|mausolée|monument)$/u;

/** `X a reçu Y`: the one who receives is at home. Prizes, letters and blows are received too: the object must be a person. */
export const receives = verbRule({
  name: 'receives',
  verbs: ['recevoir', 'accueillir', 'convoquer', 'recueillir', 'accepter'],
  voices: ['ACTIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    // `a assuré la ministre en accueillant son homologue`: who speaks receives.
    const speaking =
      verb.tense === 'GERUND' && clause.verb !== null && view.units[verb.first - 1]?.low === 'en';
    if (!finite && !speaking) return null;
    const end = objectEnd(view, clause, verb.last + 1);
    const guestAt = firstPerson(view, verb.last + 1, Math.min(end, verb.last + 24));
    const head = headsAfter(view, clause, verb.last)[0];
    // `a reçu sa médaille des mains du roi`, `une mission de la Cédéao` is no event here.
    const handed = guestAt > 2 && view.units[guestAt - 2]?.low === 'mains';
    const thing = view.units.slice(verb.last + 1, guestAt).some(({ low }) => THINGS.test(low));
    const credentials = takesCredentials(view, clause, verb);
    if (/^(?:recueillir|accepter)$/u.test(verb.lemma) && !credentials) return null;
    const visited = guestAt > 0 && isPaidBy(view, verb, guestAt);
    const guestFirst =
      visited ||
      (guestAt >= 0 &&
        !handed &&
        !isOfSomebody(view, verb, guestAt) &&
        !thing &&
        (!head || guestAt <= head.first || /^(?:en|lors)/u.test(head.preposition ?? '')));
    if (!guestFirst && !credentials) return null;
    // An ambassador summoned is received, a minister or a witness is not.
    if (verb.lemma === 'convoquer' && !ENVOY.test(view.units[guestAt]!.low)) return null;
    // `accueillera à Brest six officiers omanais pour une formation`: they come to learn, and are not received.
    const course = headsAfter(view, clause, verb.last).find(
      ({ noun, preposition }) => preposition === 'pour' && /^(?:TRAINING|EXERCISE)$/u.test(noun.kind),
    );
    if (course && finite && peopleIn(view, verb.last + 1, end).length === 0) {
      const told = carried('receives', { view, clause, verb, finite, subject }, course, { bySubject: true });
      const come = sidesIn(view, verb.last + 1, course.phraseFirst - 1);
      return changed(told, { anchor: verb.last, countries: [...new Set([...told.countries, ...come])] });
    }
    const guests = objectsOf(view, clause, verb.last + 1);
    const hosts = subject();
    const visit = visitEnd(view, clause, Math.max(verb.last, guestAt));
    // Who is welcomed, not only received, as one on an official visit is told to be on it.
    const comes = welcomesArrival(view, clause, verb) || (verb.lemma === 'accueillir' && visit > 0);
    const told = toldByVerb(
      'receives',
      comes ? 'VISIT' : atMemorial(view, clause, verb) ? 'COMMEMORATION' : 'RECEPTION',
      { view, clause, verb },
      {
        bySubject: 'HOST',
        actors: [...inRole(hosts, 'HOST'), ...inRole(guests, 'GUEST')],
        anaphor: hosts.anaphor ?? guests.anaphor,
        ...(finite ? {} : { tense: clause.verb!.tense }),
      },
    );
    return visit > told.last ? changed(told, { last: visit }) : told;
  },
  examples: [
    {
      text: 'date 2024-05-12\n\nLe ministre gabonais de la Défense a reçu lundi une visite de courtoisie de l’ambassadeur du Japon, Kenji Ota.',
      finds: { kind: 'RECEPTION', date: '2024-05-06', countries: ['GA', 'JP'] },
    },
    {
      text: 'date 2024-05-15\n\nLe roi du Lesotho a recueilli mardi leurs lettres de créance au palais.',
      finds: { kind: 'RECEPTION', date: '2024-05-14', countries: ['LS'] },
    },
    {
      text: 'date 2023-04-19\n\nLa ministre togolaise Afi Mensah a accueilli mardi à Lomé son homologue estonien Jaan Kask, en visite officielle.',
      finds: { kind: 'VISIT', date: '2023-04-18', countries: ['TG', 'EE'] },
    },
    {
      text: 'date 2024-03-07\n\nLe ministre togolais Koffi Mensah a accueilli mercredi à l’aéroport de Lomé son homologue du Ghana, en visite officielle de deux jours.',
      finds: { kind: 'VISIT', date: '2024-03-06', countries: ['TG', 'GH'] },
    },
    {
      text: 'date 2024-06-11\n\nDakar, 11 juin (APS) - Le ministre sénégalais des Forces armées, Moussa Diallo, a reçu mardi le général malien Oumar Keïta.',
      finds: { kind: 'RECEPTION', date: '2024-06-11', status: 'HELD', countries: ['SN', 'ML'] },
    },
    {
      text: 'date 2023-03-02\n\nLe président libanais Karim Haddad reçoit l’ambassadeur de Suisse\n\nLe président libanais Karim Haddad a reçu ce jeudi au palais l’ambassadeur de Suisse, Urs Keller.',
      finds: { kind: 'RECEPTION', date: '2023-03-02', people: ['Karim Haddad', 'Urs Keller'] },
    },
    {
      text: 'date 2022-09-14\n\nLa marine croate accueillera du 3 au 14 octobre à Split huit officiers géorgiens pour un stage de plongée.',
      finds: { kind: 'TRAINING', date: '2022-10-03/2022-10-14', countries: ['HR', 'GE'] },
    },
    {
      text: 'date 2022-09-14\n\nLe musée danois recevra le 20 septembre la plus belle toile du peintre norvégien Lars Dahl.',
      finds: null,
    },
    {
      text: 'date 2022-09-14\n\nLa ministre canadienne de la Défense, Anne Roy, recevra le 20 septembre à Ottawa son homologue letton Janis Ozols.',
      finds: { kind: 'RECEPTION', date: '2022-09-20', status: 'PLANNED', countries: ['CA', 'LV'] },
    },
  ],
});
