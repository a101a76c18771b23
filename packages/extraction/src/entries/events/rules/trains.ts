import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { SHIP } from '../ships.ts';
import { verbRule } from '../verb-rule.ts';

/** Who is trained: not a government that forms, nor a column that is formed. */
const TRAINEES =
  /^(?:soldats?|plongeurs?|militaires|officiers?|sous-officiers?|instructeurs?|stagiaires?|élèves?|élèves-(?:pilotes|officiers|gendarmes)|pilotes?|agents?|policiers?|gendarmes?|marins?|cadets?|experts?|démineurs?|sapeurs?|recrues?|enseignants?|fonctionnaires?|magistrats?|douaniers?|journalistes?|médecins?|techniciens?|cadres?|gardes?-(?:frontières?|côtes?|forestiers)|sapeurs-pompiers|jeunes|personnes|personnels|étudiants?|spécialistes?|ingénieurs?|secouristes?|pompiers?|unités?|troupes?|forces|armées?|marines?|équipages?|plongeurs|artilleurs|parachutistes|paras|commandos?|chasseurs|bataillons?|instituteurs|professeurs|infirmiers|infirmières|sages-femmes)$/u;

/** A body of men that is an army's, so that who forms it trains it: `une compagnie de l'armée béninoise`. */
const COHORT = /^(?:compagnies?|sections?|escadrons?|brigades?|régiments?|pelotons?|promotions?|groupes?)$/u;
const FORCE = /^(?:armées?|police|gendarmerie|garde|marine|forces|soldats|militaires|policiers|gendarmes)$/u;

const trainsCohort = (view: SentenceView, from: number, to: number): boolean =>
  view.units
    .slice(from, to)
    .some(
      ({ low }, at) =>
        COHORT.test(low) &&
        view.units.slice(from + at + 1, from + at + 5).some((unit) => FORCE.test(unit.low)),
    );

/** `ont entamé l'instruction de 60 gendarmes`, `a achevé la qualification de six pilotes`. */
const CARRIES =
  /^(?:suivre|participer|entamer|commencer|débuter|achever|terminer|boucler|assurer|poursuivre)$/u;

/** `un cours`, `leur instruction`; `l'instruction de 60 gendarmes` is what others give them. */
const LESSON_OPENS = /^(?:une?|des|leurs?)$/u;

/** `Cent soldats ont achevé un cours de onze semaines`: where the course stands that those who are trained take; -1 where none does. */
function lessonsBehind(view: SentenceView, clause: Clause, verb: VerbGroup): number {
  if (!subjectWords(view, clause, verb).some(({ low }) => TRAINEES.test(low))) return -1;
  const taken = verb.lemma === 'participer' ? 'à' : null;
  return view.units.findIndex(
    ({ low }, at) =>
      at > verb.last &&
      at <= Math.min(clause.last, verb.last + 14) &&
      (taken === null || view.units[at - 2]?.low === taken) &&
      /^(?:cours|leçons|classes|instruction|apprentissage|entraînement)$/u.test(low) &&
      LESSON_OPENS.test(view.units[at - 1]?.low ?? '') &&
      !/^conjointe?s?$/u.test(view.units[at + 1]?.low ?? '') &&
      view.units[at + 2]?.low !== 'eau',
  );
}

/** `Le Maroc forme des officiers de dix-huit pays`: behind the lead a present without a day tells what is done every year. */
const isHabit = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.tense === 'PRESENT' &&
  !/^(?:TITLE|LEAD)$/u.test(view.sentence.part) &&
  timesIn(view, clause.first, clause.last).length === 0;

/** `ont formé, le mois dernier à Agadez, trente agents`, `avaient formé à Agadez, en 2010, un bataillon`: where the words go on behind an aside in commas. */
function pastAside({ units }: SentenceView, { last }: Clause, behind: number): number {
  const placed = /^(?:à|au|en)$/u.test(units[behind]?.low ?? '') && units[behind + 2]?.low === ',';
  const from = placed ? behind + 2 : behind;
  if (units[from]?.low !== ',') return from;
  const end = units.findIndex(({ low }, at) => at > from && at < last && low === ',');
  return end < 0 ? from : end + 1;
}

/** `Douze garde-côtes apprennent depuis lundi à plonger`: what is learnt follows `à`; news is learnt without. */
const learns = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  subjectWords(view, clause, verb).some(({ low }) => TRAINEES.test(low)) &&
  view.units
    .slice(verb.last + 1, verb.last + 8)
    .some(({ low }, at, behind) => low === 'à' && /(?:er|ir|re)$/u.test(behind[at + 1]?.low ?? ''));

const FORMS_NO_MEN = /^(?:gouvernements?|coalitions?|cabinets?|alliances?|groupe|comité|commission)$/u;
/** Words of what is governed, when and where left out. */
const OBJECT_WORDS = 5;

/** The unit behind those within which it stands who is trained: `ont formé les 9 et 10 mars à Lomé une quarantaine de soldats`. */
function objectReach({ units, countries }: SentenceView, { last }: Clause, from: number): number {
  let words = 0;
  for (let at = from; at <= last; at++) {
    const { low, time, place } = units[at]!;
    if (FORMS_NO_MEN.test(low) || low === 'pour') return at;
    const where = place !== null || countries.some(({ unit, form }) => unit === at && form !== 'ADJECTIVE');
    if (time === null && !where && !/^(?:[,()]|le|la|l'|les|à|au|en|dans|depuis|capitale)$/u.test(low))
      words += 1;
    if (words >= OBJECT_WORDS) return at + 1;
  }
  return last + 1;
}

const AWARDED = /^(?:recevoir|obtenir|décrocher)$/u;
const PAPERS = /^(?:brevets?|diplômes?|attestations?|certificats?|parchemins?)$/u;
const COURSE = /^(?:formation|stage|cours|cursus|instruction|entraînement|apprentissage|scolarité|session)$/u;

/** `Vingt-six démineurs ont reçu vendredi leur brevet au terme d'une formation`: the end of a course, told by what it earns. */
const graduates = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  verb.plural &&
  subjectWords(view, clause, verb).some(({ low }) => TRAINEES.test(low)) &&
  view.units.slice(verb.last + 1, verb.last + 6).some(({ low }) => PAPERS.test(low)) &&
  view.units.slice(verb.last + 1, clause.last + 1).some(({ low }) => COURSE.test(low));

const DISASTER =
  /^(?:naufrage|attaque|évacuation|accident|crash|séisme|tremblement|prise|incendie|débarquement|sauvetage|marée|catastrophe|tsunami|assaut|pollution|collision|déraillement|abordage|piratage|explosion|attentat|éruption|inondation|crue)$/u;

/** `La marine simulera du 3 au 7 février le naufrage d'un ferry`, `Un séisme a été simulé`: an exercise told by what it plays. */
const simulates = (view: SentenceView, { first, last }: Clause, verb: VerbGroup): boolean =>
  timesIn(view, first, last).length > 0 &&
  view.units
    .slice(verb.voice === 'PASSIVE' ? first : verb.last + 1, verb.voice === 'PASSIVE' ? verb.first : last + 1)
    .some(({ low }) => DISASTER.test(low));

/** `62 sous-officiers ont été formés au déminage`, `des instructeurs belges forment depuis lundi …`. */
export const trains = verbRule({
  name: 'trains',
  verbs: [
    'former',
    'entraîner',
    'instruire',
    'exercer',
    'initier',
    'outiller',
    'perfectionner',
    'familiariser',
    'manœuvrer',
    'recycler',
    'patrouiller',
    'entamer',
    'commencer',
    'débuter',
    'achever',
    'terminer',
    'boucler',
    'assurer',
    'poursuivre',
    'suivre',
    'participer',
    'apprendre',
    'simuler',
    'recevoir',
    'obtenir',
    'décrocher',
  ],
  voices: ['ACTIVE', 'PASSIVE', 'REFLEXIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite || clause.relative || isHabit(view, clause, verb)) return null;
    const told = (kind: 'TRAINING' | 'EXERCISE', from = verb.last + 1, who = subject()): Draft =>
      toldByVerb(
        'trains',
        kind,
        { view, clause, verb },
        { actors: inRole(who, 'SIDE'), countries: sidesIn(view, from, clause.last) },
      );
    if (verb.lemma === 'simuler') return simulates(view, clause, verb) ? told('EXERCISE') : null;
    if (verb.lemma === 'apprendre') return learns(view, clause, verb) ? told('TRAINING') : null;
    if (AWARDED.test(verb.lemma)) return graduates(view, clause, verb) ? told('TRAINING') : null;
    if (CARRIES.test(verb.lemma)) {
      const lessons = lessonsBehind(view, clause, verb);
      if (lessons >= 0) return told('TRAINING', lessons);
      const course = view.units.findIndex(
        ({ low }, at) =>
          at > verb.last &&
          at <= verb.last + 14 &&
          /^(?:instruction|qualification|entraînement|perfectionnement)$/u.test(low),
      );
      const of = view.units.slice(course + 1, course + 4).map(({ low }) => low);
      const trained = view.units.slice(course + 2, course + 6).some(({ low }) => TRAINEES.test(low));
      if (course < 0 || !/^(?:de|d'|des)$/u.test(of[0] ?? '') || !trained) return null;
      return told('TRAINING', course);
    }
    const passive = verb.voice !== 'ACTIVE';
    const exercises = /^(?:exercer|manœuvrer|patrouiller)$/u.test(verb.lemma);
    const joint = verb.plural && (verb.voice === 'REFLEXIVE') === (verb.lemma === 'exercer');
    if (exercises && !joint) return null;
    const behind = pastAside(view, clause, verb.last + 1);
    const from = passive ? Math.max(clause.first, verb.first - 8) : behind;
    const to = passive ? verb.first : objectReach(view, clause, behind);
    const who = subject();
    const several = exercises && who.countries.length > 1;
    // `Deux bâtiments ont manœuvré avec la frégate brésilienne X`.
    const ships =
      exercises &&
      subjectWords(view, clause, verb).some(({ low }) => SHIP.test(low)) &&
      view.units.slice(behind, clause.last + 1).some(({ low }) => SHIP.test(low));
    const trainees = ships || view.units.slice(from, to).some(({ low }) => TRAINEES.test(low));
    if (!several && !trainees && !trainsCohort(view, from, to)) return null;
    // `s'entraînent ensemble` is an exercise, `s'entraînent au déminage` a course.
    const together =
      verb.voice === 'REFLEXIVE' &&
      (who.countries.length > 1 ||
        view.units
          .slice(verb.last + 1, verb.last + 6)
          .some(({ low }) => /^(?:ensemble|avec|conjointement|côte)$/u.test(low)));
    return told(together || exercises ? 'EXERCISE' : 'TRAINING', verb.last + 1, who);
  },
  examples: [
    {
      text: 'date 2024-04-30\n\nDu 24 au 27 avril, les deux bâtiments français avaient manœuvré avec le porte-aéronefs brésilien Aurora au large de Niterói.',
      finds: { kind: 'EXERCISE', date: '2024-04-24/2024-04-27', status: 'HELD', countries: ['FR', 'BR'] },
    },
    {
      text: 'date 2024-03-12\n\nDes instructeurs belges ont formé les 9 et 10 mars à Lomé une trentaine de gardes-côtes togolais au sauvetage.',
      finds: { kind: 'TRAINING', date: '2024-03-09/2024-03-10', countries: ['BE', 'TG'] },
    },
    {
      text: 'date 2024-06-18\n\nQuarante officiers béninois ont été formés lundi à Cotonou au secours en mer.',
      finds: { kind: 'TRAINING', date: '2024-06-17', countries: ['BJ'] },
    },
    {
      text: 'date 2023-04-07\n\nDes instructeurs belges ont formé jeudi à Niamey cinquante gendarmes nigériens.',
      finds: { kind: 'TRAINING', date: '2023-04-06' },
    },
    {
      text: 'date 2023-06-16\n\nTrente pompiers tchadiens ont achevé jeudi, à Moundou, un cours de six semaines donné par des instructeurs suisses.',
      finds: { kind: 'TRAINING', date: '2023-06-15', countries: ['TD', 'CH'] },
    },
    {
      text: 'date 2025-05-22\n\nTrois cents conscrits et deux cents gendarmes gabonais suivent depuis le 12 mai un entraînement au tir assuré par des soldats espagnols.',
      finds: { kind: 'TRAINING', date: '2025-05-12', status: 'ONGOING', countries: ['ES', 'GA'] },
    },
    {
      text: 'date 2024-03-12\n\nDes plongeurs croates et slovènes participent depuis début mars à un entraînement au déminage.',
      finds: {
        kind: 'TRAINING',
        date: '[2024-03-01..2024-03-10]',
        status: 'ONGOING',
        countries: ['HR', 'SI'],
      },
    },
    {
      text: 'date 2024-11-05\n\nVingt pompiers togolais apprennent depuis lundi à éteindre des feux de navires.',
      finds: { kind: 'TRAINING', date: '2024-11-04', countries: ['TG'] },
    },
    {
      text: 'date 2024-11-05\n\nVingt démineurs togolais ont reçu lundi leur brevet au terme de dix semaines d’une formation dispensée par des instructeurs belges.',
      finds: { kind: 'TRAINING', date: '2024-11-04', countries: ['TG', 'BE'] },
    },
    {
      text: 'date 2024-11-05\n\nLa marine togolaise simulera le 12 novembre l’abordage d’un pétrolier.',
      finds: { kind: 'EXERCISE', date: '2024-11-12', countries: ['TG'] },
    },
    {
      text: 'date 2025-02-12\n\nLa Tunisie a fêté mardi son académie navale.\n\nLe pays forme des officiers de dix-huit États.',
      finds: null,
    },
    {
      text: 'date 2025-02-12\n\nLe Premier ministre letton a formé mardi un gouvernement de coalition.',
      finds: null,
    },
  ],
});
