import type { CountryCode } from '@ephemeride/domain';
import { subjectOf } from '../../sentence/actors.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { clauseAt, peopleIn, timesIn } from '../../sentence/sentence-view.ts';
import { destinations } from '../around-head.ts';
import { carried, objectHeads, relativeObject } from '../carriers.ts';
import type { Draft } from '../draft.ts';
import { changed } from '../drafting.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** `une tournée qui le conduira au Sénégal et au Bénin`: where the next clause says that it leads. */
function leadsTo({ view, clause }: VerbPlace): CountryCode[] {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const leads = next?.relative && /^(?:conduire|mener)$/u.test(next.verb?.lemma ?? '');
  return next?.verb && leads ? destinations(view, next.verb.last + 1, next.last) : [];
}

/**
 * `La présidente estonienne a évoqué la visite qu'elle effectuera au Bénin et au Togo`: where it leads stands behind the verb, the
 * noun in front of it; who pays it, where the clause does not say of which country, is of whoever speaks of it.
 */
function leadsBehind({ view, clause, verb, subject }: VerbPlace, { first, last }: NounHead): CountryCode[] {
  const there = last < verb.first ? destinations(view, verb.last + 1, clause.last) : [];
  const before = clauseAt(view, first);
  const { people, countries } = subject();
  const known = countries.length > 0 || people.some(({ country }) => country !== null);
  if (there.length === 0 || known || !before?.verb || before === clause) return there;
  const speaks = subjectOf(view, before);
  return [...speaks.countries, ...speaks.people.flatMap(({ country }) => country ?? []), ...there];
}

/** The preposition in front of what a verb carries: `bénéficieront d'un stage`, `a mis fin à sa visite`. */
function governs({ view, verb }: VerbPlace): string | null {
  if (verb.lemma === 'bénéficier') return 'de';
  // `sont entrés dans dix jours de manœuvres`, `s'est lancé dans un exercice`.
  if (verb.lemma === 'entrer' || verb.voice === 'REFLEXIVE') return 'dans';
  // `donnera lieu, à l'automne, à une exposition`.
  if (verb.lemma === 'donner' && view.units[verb.last + 1]?.low === 'lieu') return 'à';
  return /^(?:fin|terme|final)$/u.test(view.units[verb.last]!.low) ? 'à' : null;
}

/** `a accueilli l'amiral X, venu prendre part à la 8e session`: who is welcomed is a guest, and no session. */
const isBehindGuest = ({ view, verb }: VerbPlace, { first }: NounHead): boolean =>
  verb.lemma === 'accueillir' && peopleIn(view, verb.last + 1, first - 1).length > 0;

/** `a rendu une visite de courtoisie au colonel X`: who goes is the guest of the other. */
function paidTo({ subject }: VerbPlace, told: Draft): Draft {
  const guests = subject().people;
  return changed(told, {
    bySubject: 'GUEST',
    actors: told.actors.map((actor) => ({
      ...actor,
      role: actor.person !== null && guests.includes(actor.person) ? 'GUEST' : 'HOST',
    })),
  });
}

/** `ont tenu une rencontre`, `effectue une visite`, `a présidé la réunion`: the verb carries the noun as its object. */
export const holdsEvent = verbRule({
  name: 'holds-event',
  verbs: [
    'tenir',
    'avoir',
    'organiser',
    'coorganiser',
    'co-organiser',
    'effectuer',
    'faire',
    'entamer',
    'entreprendre',
    'accomplir',
    'achever',
    'terminer',
    'conclure',
    'poursuivre',
    'mener',
    'conduire',
    'accueillir',
    'abriter',
    'présider',
    'coprésider',
    'co-présider',
    'diriger',
    'codiriger',
    'lancer',
    'entrer',
    'ouvrir',
    'clôturer',
    'clore',
    'inaugurer',
    'commencer',
    'démarrer',
    'débuter',
    'préparer',
    'convoquer',
    'réaliser',
    'animer',
    'célébrer',
    'coordonner',
    'dispenser',
    'rendre',
    'offrir',
    'accorder',
    'donner',
    'superviser',
    'suivre',
    'reprendre',
    'honorer',
    'rehausser',
    'boucler',
    'recevoir',
    'bénéficier',
    'écourter',
    'abréger',
    'prolonger',
    'interrompre',
    'multiplier',
    'enchaîner',
  ],
  voices: ['ACTIVE', 'REFLEXIVE'],
  unfinite: true,
  read: (place) => {
    if (!place.finite && place.verb.tense === 'PARTICIPLE') return null;
    if (place.verb.voice === 'REFLEXIVE' && place.verb.lemma !== 'lancer') return null;
    // `ont reçu une formation`, `bénéficieront d'un stage`: of what one is given only a course is an event.
    const given = /^(?:recevoir|bénéficier)$/u.test(place.verb.lemma);
    const objects = objectHeads(place, governs(place)).filter((head) => !isBehindGuest(place, head));
    const entered = governs(place) === 'dans';
    const direct = given
      ? objects.filter(({ noun }) => noun.kind === 'TRAINING')
      : objects.filter(({ noun }) => !entered || /^(?:EXERCISE|TRAINING)$/u.test(noun.kind));
    if ((given || entered) && direct.length === 0) return null;
    const relative = direct.length === 0 ? relativeObject(place) : null;
    const heads = relative ? [relative] : direct;
    const alone = heads.length === 1 && place.finite;
    // `prépare le voyage du président`: what is only made ready has no day yet.
    if (
      place.verb.lemma === 'préparer' &&
      timesIn(place.view, place.clause.first, place.clause.last).length === 0
    )
      return null;
    // `boucle une visite` ends it, `bouclent un nouveau round` is said of anything.
    if (place.verb.lemma === 'boucler' && heads.some(({ noun }) => noun.kind === 'OTHER')) return null;
    return heads.map((head) => {
      const told = carried('holds-event', place, head, { bySubject: true, alone });
      if (place.verb.lemma === 'rendre' && head.noun.kind === 'RECEPTION') return paidTo(place, told);
      return head.noun.kind === 'VISIT'
        ? changed(told, {
            countries: [...new Set([...told.countries, ...leadsBehind(place, head), ...leadsTo(place)])],
          })
        : told;
    });
  },
  examples: [
    {
      text: 'date 2024-05-15\n\nLe Kenya et l’Inde sont entrés lundi dans dix jours de manœuvres navales.',
      finds: { kind: 'EXERCISE', date: '2024-05-13', countries: ['KE', 'IN'] },
    },
    {
      text: 'date 2024-05-15\n\nLe Togo est entré lundi dans la salle de réunion.',
      finds: null,
    },
    {
      text: 'date 2024-05-15\n\nLe pont de Lomé rouvrira en juin. Au palais, le protocole prépare la visite du roi du Lesotho.',
      finds: null,
    },
    {
      text: 'date 2024-05-16\n\nLa présidente estonienne a évoqué lundi le voyage qu’elle fera au Bénin et au Togo du 3 au 6 juin.',
      finds: {
        kind: 'VISIT',
        date: '2024-06-03/2024-06-06',
        status: 'PLANNED',
        countries: ['EE', 'BJ', 'TG'],
      },
    },
    {
      text: 'date 2024-06-11\n\nLeur centenaire donnera lieu, à l’automne, à une exposition à Riga.',
      finds: { kind: 'EXHIBITION', date: '2024-23', status: 'PLANNED' },
    },
    {
      text: 'date 2024-11-14\n\nLe ministre sénégalais Abdou Sarr effectue une visite officielle au Maroc du 12 au 16 novembre.',
      finds: { kind: 'VISIT', date: '2024-11-12/2024-11-16', status: 'ONGOING', countries: ['SN', 'MA'] },
    },
    {
      text: 'date 2023-07-06\n\nLe général allemand Jonas Weber et le général belge Luc Peeters ont tenu mercredi une rencontre bilatérale à Bruxelles.',
      finds: { kind: 'MEETING', date: '2023-07-05', countries: ['DE', 'BE'] },
    },
    {
      text: 'date 2024-03-04\n\nLe président croate Ivan Novak a reçu lundi à Zagreb son homologue estonien, Juhan Tamm.\n\nIl a salué le ministre monténégrin Marko Vuk, qui effectue jusqu’à mercredi une visite de travail en Croatie.',
      finds: { kind: 'VISIT', date: '2024-03-06', status: 'ONGOING', countries: ['ME', 'HR'] },
    },
    {
      text: 'date 2024-03-04\n\nVingt marins béninois recevront en mai prochain une formation au secours en mer dispensée par des instructeurs belges.',
      finds: { kind: 'TRAINING', date: '2024-05', status: 'PLANNED', countries: ['BJ', 'BE'] },
    },
    {
      text: 'date 2025-02-10\n\nLa Suisse accueillera en juin prochain une conférence internationale sur l’eau.',
      finds: { kind: 'CONFERENCE', date: '2025-06', status: 'PLANNED' },
    },
  ],
});
