import { type Actors, actorsIn, NOBODY, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { subjectStretch, subjectWords } from '../../sentence/subject-words.ts';
import { unnamedParties } from '../../sentence/unnamed-parties.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { SPEECH_VERBS } from '../../sentence/verb-lexicon.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { verbRule } from '../verb-rule.ts';

/** `reçue au ministère`, `accueilli à l'Élysée`, `à Rabat`: where nobody is said to receive, the place tells who does. */
function hostOfPlace(view: SentenceView, first: number, last: number): Actors {
  const there = view.countries.find(({ unit, form }) => unit >= first && unit <= last && form === 'CAPITAL');
  const { countries } = unnamedParties(view, first, last);
  return { ...NOBODY, countries: there ? [there.code] : countries };
}

const ENVOY = /^(?:ambassad(?:eur|rice)|chargée?|nonce|haut-commissaire|consule?)$/u;

/** `…, a assuré le ministre, reçu mardi par le président angolais`: what was said was said at that reception. */
const isAside = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.tense === 'PARTICIPLE' &&
  verb.lemma !== 'convoquer' &&
  view.sentence.part === 'LEAD' &&
  SPEECH_VERBS.includes(clause.verb?.lemma ?? '') &&
  clause.verb!.last < verb.first &&
  view.units[verb.first - 1]!.low === ',' &&
  view.units.slice(verb.last + 1, verb.last + 4).some(({ low }) => low === 'par');

/** `Reçue mardi à Rabat par le président du Sénat, la ministre chilienne a salué …`. */
const isOpening = (clause: Clause, verb: VerbGroup): boolean =>
  verb.tense === 'PARTICIPLE' &&
  verb.lemma !== 'convoquer' &&
  clause.verb !== null &&
  verb.first <= clause.first + 1 &&
  verb.last < clause.verb.first;

/** The comma behind which the subject of the clause stands: the first in front of an article, else the last in front of a name. */
function subjectComma(view: SentenceView, from: number, to: number): number {
  const commas = view.units.flatMap(({ low }, at) => (low === ',' && at > from && at < to ? [at] : []));
  const next = (at: number) => view.units[at + 1]!;
  return (
    commas.find((at) => /^(?:le|la|l'|les|un|une|il|elle|ils|elles)$/u.test(next(at).low)) ??
    commas.findLast((at) => next(at).person !== null || /^(?:m|mm|mme|mmes)$/u.test(next(at).low)) ??
    -1
  );
}

function opening(view: SentenceView, clause: Clause, verb: VerbGroup): Draft | null {
  const told = clause.verb!;
  const by = view.units.findIndex(({ low }, at) => at > verb.last && at < told.first && low === 'par');
  const comma = subjectComma(view, Math.max(by, verb.last), told.first);
  if (comma < 0) return null;
  // `Accueilli par le commandant, le capitaine a présenté samedi …`: only how he came to speak.
  if (verb.lemma === 'accueillir' && timesIn(view, verb.last + 1, comma).length === 0) return null;
  const guests = actorsIn(view, comma + 1, told.first - 1, told.plural);
  const hosts = by < 0 ? hostOfPlace(view, verb.last + 1, comma) : actorsIn(view, by + 1, comma - 1, true);
  if (guests.people.length + guests.countries.length === 0 && guests.anaphor === null) return null;
  if (hosts.people.length + hosts.countries.length === 0 && !hosts.international) return null;
  const actors = [...inRole(hosts, 'HOST'), ...inRole(guests, 'GUEST')];
  return toldByVerb(
    'is-received',
    'RECEPTION',
    { view, clause, verb },
    { actors, anaphor: guests.anaphor, bySubject: 'GUEST', tense: 'PAST', last: comma },
  );
}

function aside(view: SentenceView, clause: Clause, verb: VerbGroup): Draft {
  const by = view.units.findIndex(({ low }, at) => at > verb.last && low === 'par');
  const next = view.units.findIndex(({ low }, at) => at > by && low === ',');
  const hosts = actorsIn(view, by + 1, next < 0 ? clause.last : next - 1, true);
  const said = subjectOf(view, clause);
  const actors = [...inRole(hosts, 'HOST'), ...inRole(said, 'GUEST')];
  return toldByVerb('is-received', 'RECEPTION', { view, clause, verb }, { actors, tense: 'PAST' });
}

/** `Kiala a été reçu par le chef de l'État cubain`: one capital word, whom the despatch does not introduce. */
function isLoneName(view: SentenceView, { first }: Clause, verb: VerbGroup, { countries }: Actors): boolean {
  const { text, place } = view.units[verb.first - 1] ?? {};
  const alone = verb.first - 1 === first && /^\p{Lu}\p{Ll}+$/u.test(text ?? '');
  return alone && !place && countries.length > 0 && !view.countries.some(({ unit }) => unit === first);
}

/** `Y a été reçu par X`; an honour guard or a handshake at the airport counts as well. */
export const isReceived = verbRule({
  name: 'is-received',
  verbs: ['recevoir', 'accueillir', 'convoquer'],
  voices: ['PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite && isOpening(clause, verb)) return opening(view, clause, verb);
    if (!finite) return isAside(view, clause, verb) ? aside(view, clause, verb) : null;
    const by = view.units.findIndex((unit, at) => at > verb.last && at <= clause.last && unit.low === 'par');
    // `Deux présidents ont été reçus par le roi : X, du Togo, et Y, du Bénin`: the guests are named behind.
    const colon = view.units.findIndex(({ low }, at) => at > verb.last && low === ':');
    const nameless = colon < 0 ? null : subject();
    const listed = nameless?.people.length === 0 && nameless.countries.length === 0;
    const end = colon < 0 ? clause.last : Math.min(clause.last, colon - 1);
    const guests = listed ? actorsIn(view, colon + 1, view.units.length - 1, true) : subject();
    const hosts = by < 0 ? hostOfPlace(view, verb.last + 1, end) : actorsIn(view, by + 1, end, true);
    // `le chef du gouvernement congolais, qui avait été reçu la veille`: who is described in front of `qui`.
    const stretch = subjectStretch(view, clause, verb);
    const from =
      clause.relative && guests.countries.length > 0 ? Math.max(0, clause.first - 6) : stretch.first;
    const described = namesPeople(view, from, clause.relative ? verb.first - 1 : stretch.end - 1);
    if (verb.lemma === 'convoquer' && !subjectWords(view, clause, verb).some(({ low }) => ENVOY.test(low)))
      return null;
    if (
      !described &&
      !isLoneName(view, clause, verb, hosts) &&
      guests.people.length === 0 &&
      guests.anaphor === null &&
      !hosts.people.length
    )
      return null;
    return toldByVerb(
      'is-received',
      'RECEPTION',
      { view, clause, verb },
      {
        bySubject: 'GUEST',
        actors: [...inRole(hosts, 'HOST'), ...inRole(guests, 'GUEST')],
        anaphor: guests.anaphor,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-10-09\n\nL’ambassadeur de Norvège est venu mardi prendre congé du président togolais, qui l’a reçu en son palais.',
      finds: { kind: 'RECEPTION', date: '2024-10-08', countries: ['NO', 'TG'] },
    },
    {
      text: 'date 2025-02-05\n\nRabat – Le ministre belge de la Défense, Luc Peeters, a été reçu mardi à Rabat par le général marocain Driss Alaoui.',
      finds: { kind: 'RECEPTION', date: '2025-02-04', countries: ['BE', 'MA'] },
    },
    {
      text: 'date 2024-10-18\n\nL’ambassadrice de Norvège à Madagascar, Ingrid Dahl, a été reçue le 17 octobre par le ministre malgache des Armées, Jean Rakoto.',
      finds: { kind: 'RECEPTION', date: '2024-10-17', people: ['Ingrid Dahl', 'Jean Rakoto'] },
    },
    {
      text: 'date 2023-05-30\n\nDeux ministres ont été reçus lundi par le Pape au palais : Afi Mensah, du Togo, et Jean Adjovi, du Bénin.',
      finds: { kind: 'RECEPTION', date: '2023-05-29', countries: ['VA', 'TG'] },
    },
    {
      text: 'date 2023-05-30\n\nReçue lundi à Berne par la présidente suisse, Claire Favre, la ministre arménienne Nare Sarkissian a salué l’accueil qui lui est fait.',
      finds: { kind: 'RECEPTION', date: '2023-05-29', people: ['Claire Favre', 'Nare Sarkissian'] },
    },
    {
      text: 'date 2024-03-15\n\nLe ministre délégué aux Transports du Ghana, dont le pays préside cette année l’organisation, a été reçu jeudi par le chef de l’État togolais.',
      finds: { kind: 'RECEPTION', date: '2024-03-14', countries: ['GH', 'TG'] },
    },
    {
      text: 'date 2024-03-13\n\nLa commission s’est ouverte mardi à Nairobi. Le chef de la diplomatie zambienne, attendu jeudi à Nairobi, sera reçu le lendemain par le président kényan Peter Otieno.',
      finds: { kind: 'RECEPTION', date: '2024-03-15', status: 'PLANNED', countries: ['ZM', 'KE'] },
    },
    {
      text: 'date 2023-05-30\n\nLe président arménien Aram Sarkissian sera reçu le 2 juin à Berne par la présidente suisse, Claire Favre.',
      finds: { kind: 'RECEPTION', date: '2023-06-02', status: 'PLANNED', countries: ['AM', 'CH'] },
    },
  ],
});
