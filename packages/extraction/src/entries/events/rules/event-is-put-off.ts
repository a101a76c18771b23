import type { EventKind, EventStatus } from '@ephemeride/domain';
import { numberValue } from '../../../mentions/times/lexicon/numbers.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { OBJECT_MARKERS } from '../../sentence/noun-or-verb.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import { carried, objectHeads, subjectHead } from '../carriers.ts';
import { toldByVerb } from '../drafting.ts';
import { SHIP } from '../ships.ts';
import { TRAVELLERS } from '../travellers.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** What verbs make of an event that they put off or call off. */
export const PUT_OFF: Readonly<Record<string, EventStatus>> = {
  reporter: 'POSTPONED',
  ajourner: 'POSTPONED',
  différer: 'POSTPONED',
  repousser: 'POSTPONED',
  décaler: 'POSTPONED',
  renvoyer: 'POSTPONED',
  annuler: 'CANCELLED',
  supprimer: 'CANCELLED',
  renoncer: 'CANCELLED',
  décommander: 'CANCELLED',
  déprogrammer: 'CANCELLED',
  remettre: 'POSTPONED',
};

/** What is put off without being an event: a decision, a vote in a text, a date. */
const NO_EVENT =
  /^(?:décision|date|délai|échéance|paiement|dette|permis|licence|contrat|commande|vol|vols|train|trains|peine|jugement|loi|décret|mesure|mesures)$/u;

/** The plain subject of a passive verb, where no noun of the table names the event: `la fête est annulée`. */
function plainSubject({ view, clause, verb }: VerbPlace): boolean {
  const origin = clause.resumes === null ? clause : view.clauses[clause.resumes]!;
  const end = origin === clause ? verb.first : (origin.verb?.first ?? origin.last + 1);
  const subject = view.units.slice(origin.first, end);
  const noun = subject.findIndex((unit) => /^(?:le|la|l'|les|un|une|cette|ce)$/u.test(unit.low));
  // `Initialement prévue à Pâques, elle a été décalée`: a pronoun stands for what was told before.
  if (subject.slice(-3).some(({ low }) => /^(?:il|elle|ils|elles|celui-ci|celle-ci)$/u.test(low)))
    return false;
  if (noun < 0 || noun >= 6 || subject.length - noun <= 1) return false;
  // `la manifestation a été décalée`: a word for what was told before.
  if (
    subject.length - noun === 2 &&
    /^(?:manifestation|[ée]vénement|évènement|rendez-vous)$/u.test(subject.at(-1)!.low)
  )
    return false;
  const first = subject
    .slice(noun + 1, noun + 4)
    .some(({ low }) => /^(?:premi(?:er|ère)|inaugurale?)$/u.test(low));
  return first || !NO_EVENT.test(subject[noun + 1]!.low);
}

/** `Celle qui devait suivre en mai a été annulée`: another of what was told before, by the clause that says when; null where none does. */
function anotherIn({ view, clause }: VerbPlace): Clause | null {
  const origin = clause.resumes === null ? clause : view.clauses[clause.resumes]!;
  if (!/^(?:celui|celle|ceux|celles)$/u.test(view.units[origin.first]?.low ?? '')) return null;
  const between = view.clauses.slice(view.clauses.indexOf(origin), view.clauses.indexOf(clause));
  return between.find(({ first, last }) => timesIn(view, first, last).length > 0) ?? null;
}

/** `a été remise à une date ultérieure`, `à plus tard`, `sine die`: what else is handed over is not put off. */
export const putsLater = ({ units }: SentenceView, from: number): boolean =>
  // `a été remise au mois de mars`, `à lundi`: to a time, and to nobody; `a remis au printemps deux navires` is a gift.
  (/^(?:au|à|en)$/u.test(units[from]?.low ?? '') &&
    units[from + 1]?.time != null &&
    !(OBJECT_MARKERS.has(units[from + 2]?.low ?? '') || numberValue(units[from + 2]?.low ?? '') !== null)) ||
  units
    .slice(from, from + 6)
    .some(
      ({ low }, at, near) =>
        /^(?:ultérieure?|sine)$/u.test(low) || (low === 'plus' && near[at + 1]?.low === 'tard'),
    );

/** `La venue d'une frégate chilienne`, `la venue du ministre`: what kind of journey is off; null where it is none. */
function comingOf({ view, clause, verb }: VerbPlace): EventKind | null {
  const subject = subjectWords(view, clause, verb);
  if (!subject.slice(0, 3).some(({ low }) => /^(?:venue|arrivée|passage)$/u.test(low))) return null;
  if (subject.some(({ low }) => SHIP.test(low))) return 'PORT_CALL';
  return subject.some(({ low, person }) => person !== null || TRAVELLERS.test(low)) ? 'VISIT' : null;
}

/** `L'évêque, dont la visite était prévue lundi, a dû y renoncer`: what `y` stands for, told before in the sentence. */
const renouncedBefore = ({ view, verb }: VerbPlace): NounHead | undefined =>
  verb.lemma === 'renoncer' &&
  view.units.slice(Math.max(0, verb.first - 2), verb.last).some(({ low }) => low === 'y')
    ? view.heads.findLast(({ last }) => last < verb.first)
    : undefined;

/** `a annoncé l'annulation de la visite`, `le report du sommet`: what is said to be off. */
function announcedOff({ view, clause, verb }: VerbPlace): EventStatus | null {
  const noun = view.units.findIndex(
    ({ low }, at) =>
      at > verb.last &&
      at <= verb.last + 4 &&
      at < clause.last &&
      /^(?:annulation|report|ajournement)$/u.test(low),
  );
  if (noun < 0 || !/^(?:de|du|d'|des)$/u.test(view.units[noun + 1]?.low ?? '')) return null;
  return view.units[noun]!.low === 'annulation' ? 'CANCELLED' : 'POSTPONED';
}

/** `la visite a été reportée`, `le sommet est annulé`, `ont ajourné la session`, `la brocante est reportée au 8 octobre`. */
export const eventIsPutOff = verbRule({
  name: 'event-is-put-off',
  verbs: [...Object.keys(PUT_OFF), 'annoncer', 'confirmer'],
  voices: ['PASSIVE', 'ACTIVE'],
  unfinite: true,
  read: (place) => {
    const { view, clause, verb, finite } = place;
    if (verb.lemma === 'remettre' && !putsLater(view, verb.last + 1)) return null;
    const active = verb.voice === 'ACTIVE';
    if (!(verb.lemma in PUT_OFF)) {
      const off = active && finite ? announcedOff(place) : null;
      const what = off ? (objectHeads(place, 'de')[0] ?? objectHeads(place, null)[0]) : undefined;
      return off && what ? carried('event-is-put-off', place, what, { status: off }) : null;
    }
    const head = active
      ? (objectHeads(place, verb.lemma === 'renoncer' ? 'à' : null)[0] ?? renouncedBefore(place))
      : subjectHead(place);
    const status = PUT_OFF[verb.lemma];
    if (!status) return null;
    if (head) return carried('event-is-put-off', place, head, { status, bySubject: active });
    const another = !active && finite ? anotherIn(place) : null;
    if (another) return toldByVerb('elliptic-edition', 'OTHER', { view, clause: another, verb }, { status });
    if (active || !finite || !plainSubject(place)) return null;
    const coming = comingOf(place);
    return toldByVerb(
      'event-is-put-off',
      coming ?? 'OTHER',
      { view, clause, verb },
      {
        status,
        countries: coming === null ? [] : sidesIn(view, clause.first, verb.first - 1),
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLa visite de Kofi Asante, président du Ghana, à Oslo est reportée à la semaine prochaine.',
      finds: { kind: 'VISIT', date: '2024-03-18/2024-03-24', status: 'POSTPONED', countries: ['GH', 'NO'] },
    },
    {
      text: 'date 2024-03-12\n\nLima a annoncé lundi l’annulation de la visite du ministre polonais Jan Nowak, prévue le 20 mars.',
      finds: { kind: 'VISIT', date: '2024-03-20', status: 'CANCELLED' },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre grec Nikos Pappas a repoussé à la semaine prochaine sa visite au Maroc.',
      finds: { kind: 'VISIT', date: '2024-03-18/2024-03-24', status: 'POSTPONED', countries: ['GR', 'MA'] },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre grec Nikos Pappas a renoncé à la visite qui devait le conduire jeudi au Maroc.',
      finds: { kind: 'VISIT', date: '2024-03-14', status: 'CANCELLED', countries: ['GR', 'MA'] },
    },
    {
      text: 'date 2025-01-29\n\nLa visite du ministre grec Nikos Pappas au Maroc a été remise au mois de mars.',
      finds: { kind: 'VISIT', date: '2025-03', status: 'POSTPONED' },
    },
    {
      text: 'date 2024-05-16\n\nLa visite officielle du président malgache Jean Rakoto au Canada, prévue le 20 mai, a été reportée.',
      finds: { kind: 'VISIT', status: 'POSTPONED', countries: ['MG', 'CA'] },
    },
    {
      text: 'date 2023-11-06\n\nLe sommet franco-allemand, prévu le 10 novembre à Metz, est annulé.',
      finds: { kind: 'CONFERENCE', date: '2023-11-10', status: 'CANCELLED' },
    },
    {
      text: 'date 2024-08-20\n\nLa venue à Tunis d’un patrouilleur maltais, attendue le 2 septembre, a été annulée pour cause d’avarie.',
      finds: { kind: 'PORT_CALL', date: '2024-09-02', status: 'CANCELLED', countries: ['MT'] },
    },
    {
      text: 'date 2025-03-03\n\nBeyrouth et Berne ont ajourné les consultations politiques prévues en mars.',
      finds: { kind: 'DIALOGUE', date: '2025-03', status: 'POSTPONED' },
    },
  ],
});
