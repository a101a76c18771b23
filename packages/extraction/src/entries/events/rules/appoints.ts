import type { CountryCode } from '@ephemeride/domain';
import { POSTS } from '../../../mentions/people/posts.ts';
import { tokenize } from '../../../mentions/phrases/token.ts';
import { type Actors, actorsIn, NOBODY } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn, unitAmong, wordsOf } from '../../sentence/sentence-view.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { countriesOfPost, ofHolder } from '../post-countries.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

const ENVOY = /^(?:ambassad(?:eur|rice)s?|nonce|envoyée?|consule?|haut-commissaire|chargée?|émissaire)$/u;

const LEADS =
  /^(?:diriger|commander|présider|conduire|mener|occuper|piloter|succéder|remplacer|représenter)$/u;

/** `ont choisi l'économiste X pour diriger la banque centrale`: a post, where one may choose anything. */
const isForPost = (view: SentenceView, first: number, last: number): boolean =>
  view.units.some(
    ({ low }, at) =>
      at >= first &&
      at <= last + 3 &&
      low === 'pour' &&
      view.units.slice(at + 1, at + 3).some((unit) => LEADS.test(unit.low)),
  );

/** The countries of those who appoint, named or only described. */
const ofAppointer = ({ people, countries }: Actors): CountryCode[] => [
  ...new Set([...countries, ...people.flatMap(({ country }) => country ?? [])]),
];

/** `Le Parlement moldave a nommé une économiste suédoise`, `Le pape a nommé`: the state that appoints has a part, whoever is appointed; who heads a body of many countries does not bring his own. */
const stateThatAppoints = ({ people, countries }: Actors): CountryCode[] => [
  ...countries,
  ...people.flatMap(({ country }) => (country === 'VA' ? ['VA' as CountryCode] : [])),
];

/** `La ministre péruvienne de la Santé a été limogée`: who leaves a post, called by it alone. */
const holdsPost = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  /^(?:limoger|révoquer|destituer|congédier|écarter|évincer|remplacer|réélire)$/u.test(verb.lemma) &&
  timesIn(view, clause.first, clause.last).length > 0 &&
  subjectWords(view, clause, verb).some(({ low }) => TRAVELLERS.test(low));

/** `L'Assemblée l'a élu mardi`, `un décret l'y a nommée`: who comes to a post was named before. */
const isOfHim = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  /^(?:nommer|désigner|élire|réélire|choisir|reconduire)$/u.test(verb.lemma) &&
  timesIn(view, clause.first, clause.last).length > 0 &&
  [view.units[verb.first - 1]?.low, view.units[verb.first]?.low, view.units[verb.first - 2]?.low].some(
    (low, at) => low === "l'" && (at < 2 || view.units[verb.first - 1]?.low === 'y'),
  );

/** What stands between the verb and a post: days, `comme`, `au poste de`. */
const BEFORE_POST = /^(?:,|au|poste|de|en|qualité|comme|nouve(?:au|lle)|premi(?:er|ère)|un|une|le|la|l')$/u;
const POST_REACH = 6;

/** `Ce juriste de 52 ans a été élu vendredi président de la Cour`: who comes to a post without being named. */
function comesToPost(view: SentenceView, { first, last }: Clause, verb: VerbGroup): boolean {
  if (verb.voice !== 'PASSIVE' || verb.tense === 'PARTICIPLE' || timesIn(view, first, last).length === 0)
    return false;
  for (let at = verb.last + 1; at <= Math.min(last, verb.last + POST_REACH); at++) {
    const { low, time } = view.units[at]!;
    if (POSTS.at(tokenize(wordsOf(view, at, Math.min(last, at + 2))), 0)) return true;
    if (time === null && !BEFORE_POST.test(low)) return false;
  }
  return false;
}

/** What stands in front of a post that is to be filled: `un nouveau`, `deux`, `le tout premier`. */
const BEFORE_FILLED =
  /^(?:,|un|une|le|la|l'|son|sa|leur|de|nouve(?:au|l|lle)|premi(?:er|ère)|tout|future?|prochaine?|deux|trois|quatre)$/u;

/** `Un nouveau Premier ministre a été nommé mardi`: the post that somebody without a name comes to is the subject itself. */
function fillsPost(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  if (verb.voice !== 'PASSIVE' || !/^(?:nommer|désigner|élire|introniser)$/u.test(verb.lemma)) return false;
  if (timesIn(view, clause.first, clause.last).length === 0) return false;
  const words = subjectWords(view, clause, verb);
  const at = words.findIndex(
    ({ low }, index) =>
      !BEFORE_FILLED.test(low) || (/^premi/u.test(low) && /^ministre$/u.test(words[index + 1]?.low ?? '')),
  );
  if (at < 0) return false;
  const from = view.units.indexOf(words[at]!);
  return POSTS.at(tokenize(wordsOf(view, from, Math.min(clause.last, from + 2))), 0) != null;
}

/** `a été désigné en mars, en la personne de X`: who comes to a post that is named first. */
function inThePerson(view: SentenceView, { last }: Clause, verb: VerbGroup): Actors {
  const at = unitAmong(
    view,
    verb.last + 1,
    last,
    ({ low }, unit) => low === 'personne' && view.units[unit - 2]?.low === 'en',
  );
  return at < 0 ? NOBODY : actorsIn(view, at + 1, last, false);
}

/** Whom one may put aside: a person in a post, and no idea or danger. */
const PUTS_ASIDE = /^(?:écarter|évincer)$/u;

/** `a été nommé ambassadeur`, `a désigné le général X chef d'état-major`, `a été élue présidente`. */
export const appoints = verbRule({
  name: 'appoints',
  verbs: [
    'nommer',
    'désigner',
    'élire',
    'réélire',
    'investir',
    'introniser',
    'limoger',
    'révoquer',
    'remplacer',
    'promouvoir',
    'élever',
    'choisir',
    'destituer',
    'congédier',
    'écarter',
    'évincer',
  ],
  voices: ['ACTIVE', 'PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    // `X, nommée le 2 novembre`: clipped, the participle stands right behind the name.
    if (!finite && !(verb.tense === 'PARTICIPLE' && timesIn(view, verb.last + 1, verb.last + 3).length > 0))
      return null;
    const raised = view.units
      .slice(verb.last + 1, verb.last + 5)
      .some((unit) => /^(?:grade|rang|dignité)$/u.test(unit.low));
    const order = view.units
      .slice(verb.last + 1, clause.last + 1)
      .some((unit) => /^(?:légion|ordre|chevalier|commandeur)$/u.test(unit.low));
    if (verb.lemma === 'élever' && (!raised || order)) return null;
    if (
      PUTS_ASIDE.test(verb.lemma) &&
      !namesPeople(
        view,
        verb.voice === 'PASSIVE' ? clause.first : verb.last + 1,
        verb.voice === 'PASSIVE' ? verb.first - 1 : verb.last + 6,
      )
    )
      return null;
    if (verb.lemma === 'choisir' && !isForPost(view, verb.last + 1, clause.last)) return null;
    const named = verb.voice === 'PASSIVE' ? inThePerson(view, clause, verb) : NOBODY;
    const patient = named.people.length > 0 ? named : subject();
    const actors = verb.voice === 'PASSIVE' ? patient : actorsIn(view, verb.last + 1, clause.last, false);
    const appointer = verb.voice === 'ACTIVE' ? ofAppointer(subject()) : [];
    // `Le roi a nommé de nouveaux ambassadeurs`: who appoints others comes to no post.
    const others = verb.voice === 'ACTIVE' && actors.people.length === 0 && appointer.length > 0;
    const person =
      verb.voice === 'PASSIVE' || actors.people.length > 0 ? actors : others ? NOBODY : subject();
    const nameless = verb.voice === 'ACTIVE' && namesPeople(view, verb.last + 1, verb.last + 6);
    const holder = verb.voice === 'PASSIVE' && holdsPost(view, clause, verb);
    const ofHim = isOfHim(view, clause, verb);
    const described = holder || (nameless && appointer.length > 0) || ofHim;
    if (
      person.people.length === 0 &&
      person.anaphor === null &&
      !described &&
      !comesToPost(view, clause, verb) &&
      !fillsPost(view, clause, verb)
    )
      return null;
    // `a nommé Mgr Ricciardi nonce au Bangladesh`: an envoy is of those who send him.
    const sent = view.units.slice(verb.last + 1, clause.last + 1).some(({ low }) => ENVOY.test(low));
    const home = (sent || person.people.length === 0) && appointer.length > 0 ? appointer : null;
    // `la Colombie élira ses maires`: a vote, and nobody's post.
    const votes =
      /^(?:élire|réélire)$/u.test(verb.lemma) &&
      verb.voice === 'ACTIVE' &&
      actors.people.length === 0 &&
      !ofHim;
    return draft({
      rule: 'appoints',
      kind: votes ? 'OTHER' : 'APPOINTMENT',
      view,
      clause,
      first: finite ? clauseStart(view, clause) : Math.max(clause.first, Math.min(person.first, verb.first)),
      last: finite ? clauseEnd(view, clause) : Math.min(clause.last, verb.last + 3),
      verb,
      tense: finite ? verb.tense : 'PAST',
      bySubject: verb.voice === 'PASSIVE' ? 'SIDE' : null,
      anchor: verb.last,
      actors: inRole({ ...person, people: person.people.slice(0, 1), countries: [] }, 'SIDE'),
      anaphor: person.anaphor,
      countries: home ?? [
        ...(verb.voice === 'ACTIVE' && person.people.length > 0 ? stateThatAppoints(subject()) : []),
        ...(holder ? ofHolder(view, person) : countriesOfPost(view, clause, verb, person)),
      ],
    });
  },
  examples: [
    {
      text: 'date 2024-05-16\n\nUn nouveau Premier ministre a été nommé mardi au Mali.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', countries: ['ML'] },
    },
    {
      text: 'date 2024-05-16\n\nLomé - Un médiateur avait été désigné en mars 2019, en la personne de l’ancien juge Aldo Rossi.',
      finds: { kind: 'APPOINTMENT', date: '2019-03', people: ['Aldo Rossi'] },
    },
    {
      text: 'date 2024-05-16\n\nVaduz a une juge. La Diète du Liechtenstein l’a élue mardi par 19 voix sur 25.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', countries: ['LI'] },
    },
    { text: 'date 2024-05-16\n\nUne commission a été nommée mardi pour étudier le texte.', finds: null },
    {
      text: 'date 2024-05-16\n\nLe Parlement moldave a nommé mardi l’économiste roumaine Ana Iliescu gouverneure de la banque centrale.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', countries: ['MD', 'RO'] },
    },
    {
      text: 'date 2024-03-12\n\nCette juriste de 48 ans a été élue lundi présidente de la Cour suprême.',
      finds: { kind: 'APPOINTMENT', date: '2024-03-11' },
    },
    {
      text: 'date 2024-03-12\n\nLa ville de Cuenca a été désignée lundi capitale du livre.',
      finds: null,
    },
    {
      text: 'date 2024-03-12\n\nLa ministre péruvienne de la Santé a été limogée lundi.',
      finds: { kind: 'APPOINTMENT', date: '2024-03-11', countries: ['PE'] },
    },
    {
      text: 'date 2024-01-10\n\nLe général marocain Driss Alaoui a été nommé mardi inspecteur général des Forces armées royales.',
      finds: { kind: 'APPOINTMENT', date: '2024-01-09', people: ['Driss Alaoui'] },
    },
    {
      text: 'date 2023-08-17\n\nLe président sénégalais a nommé mercredi Awa Ndiaye ambassadrice en Allemagne.',
      finds: { kind: 'APPOINTMENT', date: '2023-08-16', people: ['Awa Ndiaye'] },
    },
    {
      text: 'date 2025-02-05\n\nLes autorités tchadiennes ont choisi mardi l’ingénieure Ruth Mbaïro pour diriger la société des eaux.',
      finds: { kind: 'APPOINTMENT', date: '2025-02-04', people: ['Ruth Mbaïro'] },
    },
    {
      text: 'date 2018-11-29\n\nL’ex-ambassadrice espagnole Lucia Perez a été élue jeudi présidente du Paraguay.',
      finds: { kind: 'APPOINTMENT', date: '2018-11-29', people: ['Lucia Perez'], countries: ['ES', 'PY'] },
    },
    {
      text: 'date 2025-01-09\n\nLe commandant en chef Karim Haddad a été élu jeudi président de la République libanaise.',
      finds: { kind: 'APPOINTMENT', date: '2025-01-09', people: ['Karim Haddad'] },
    },
  ],
});
