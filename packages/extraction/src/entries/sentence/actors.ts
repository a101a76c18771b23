import { type CountryCode, fold, type PersonRead } from '@ephemeride/domain';
import { isInstitutionWord } from '../../mentions/phrases/institution-words.ts';
import type { Clause } from './clauses.ts';
import { isDistant } from './distance.ts';
import { peopleIn, type SentenceView } from './sentence-view.ts';
import { isBerth, sidesIn } from './side-countries.ts';
import { subjectStart } from './subject-start.ts';
import { unnamedParties } from './unnamed-parties.ts';
import type { VerbGroup } from './verb-groups.ts';
import { SPEECH_VERBS } from './verb-lexicon.ts';

/** Who does something or has it done to them: named people, and the countries of those only described. */
export interface Actors {
  readonly people: readonly PersonRead[];
  /** Countries named in the phrase, where nobody is named in it. */
  readonly countries: readonly CountryCode[];
  /** Whether an international body is one of them: a party of no country. */
  readonly international: boolean;
  /** `il`, `elles`, `les deux ministres`, `les deux parties`: to be looked up in what was read before. */
  readonly anaphor: 'ONE' | 'BOTH' | null;
  /** The units that the phrase takes; `last < first` where there is none. */
  readonly first: number;
  readonly last: number;
}

export const NOBODY: Actors = {
  people: [],
  countries: [],
  international: false,
  anaphor: null,
  first: 0,
  last: -1,
};

const COMPANY: ReadonlySet<string> = new Set(
  'accompagné accompagnée accompagnés présence compagnie flanqué selon'.split(' '),
);
/** Antarctica has a code, and nobody who signs for it. */
export const NO_SIDE = 'AQ';

/** Countries named between two units. */
export function countriesIn(view: SentenceView, first: number, last: number): CountryCode[] {
  if (last < first) return [];
  const { start } = view.units[first]!;
  const { end } = view.units[last]!;
  const found = new Set<CountryCode>();
  for (const country of view.countries)
    if (country.start >= start && country.end <= end && country.code !== NO_SIDE && !isBerth(view, country))
      found.add(country.code);
  return [...found];
}

/** Words without which no phrase points back: most phrases have none of them. */
const POINTING: ReadonlySet<string> = new Set(
  (
    'il elle ils elles celui-ci celle-ci dernier dernière intéressé deux trois quatre ministres parties dirigeants ' +
    'responsables présidents interlocuteurs délégations diplomates généraux'
  ).split(' '),
);

/** Whether a word that may point back stands between two units; a time or name of several words may hold one. */
function mayPoint(view: SentenceView, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { low, time, person } = view.units[at]!;
    if (time !== null || person !== null || POINTING.has(low)) return true;
  }
  return false;
}

function anaphorIn(view: SentenceView, first: number, last: number): Actors['anaphor'] {
  if (!mayPoint(view, Math.max(0, first, last - 8), Math.min(last, view.units.length - 1))) return null;
  const low = view.units
    .slice(Math.max(first, last - 8), last + 1)
    .map((unit) => unit.low)
    .join(' ');
  if (
    /(?:^|[ ,])(?:ils|elles)(?: |$)|(?:les|des|aux|leurs) (?:deux|trois|quatre) (?!(?:navire|bâtiment|vedette|frégate|appareil|avion|hélicoptère|texte|accord|document|ville|jour|camp)s(?!\p{L}))\p{L}+/u.test(
      low,
    )
  )
    return 'BOTH';
  const zone = last - first === 1 ? `${view.units[first]?.low} ${view.units[last]?.low}` : '';
  if (
    /^(?:les|ces) (?:ministres|parties|dirigeants|responsables|présidents|interlocuteurs|délégations|diplomates|généraux)$/u.test(
      zone,
    )
  )
    return 'BOTH';
  return /(?:^|[ ,])(?:il|elle|celui-ci|celle-ci|ce dernier|cette dernière|l' intéressé)(?: |$)/u.test(low)
    ? 'ONE'
    : null;
}

/** Reads the actors between two units, leaving out who only accompanies. */
export function actorsIn(view: SentenceView, first: number, last: number, all: boolean): Actors {
  if (last < first) return NOBODY;
  let company = -1;
  for (let at = Math.max(first, 0); at <= last && at < view.units.length && company < 0; at++)
    if (COMPANY.has(view.units[at]!.low)) company = at;
  const named = peopleIn(view, first, last);
  const before = company < 0 ? named : named.filter(({ at }) => at < company);
  const kept = before.length > 0 ? before : named;
  const people = (all ? kept : kept.slice(0, 1)).map(({ person }) => person);
  const unnamed = unnamedParties(view, first, company < 0 ? last : company - 1);
  const known = people.map(({ country }) => country);
  return {
    people,
    countries:
      people.length > 0
        ? unnamed.countries.filter((code) => !known.includes(code))
        : [...new Set([...sidesIn(view, first, last), ...unnamed.countries])],
    international: unnamed.international,
    anaphor: people.length > 0 ? null : anaphorIn(view, first, last),
    first,
    last,
  };
}

const SPEECH: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  'lancer',
  'glisser',
  'résumer',
  'marteler',
  'confier',
]);
/** Where the subject behind a verb of speech ends. */
const SUBJECT_ENDS = /^(?:[,;.()«»–—]|en|à|au|aux|lors|avant|après|devant|dans|sur|pour|que|qu')$/u;

/** `a assuré mardi à Doha le ministre`: when and where it was said stand between the verb and who said it. */
function pastCircumstance(view: SentenceView, from: number, last: number): number {
  let at = from;
  while (at < last) {
    const { low, time } = view.units[at]!;
    const next = at + 1;
    const town = view.units[next];
    const there = town?.place != null || view.countries.some(({ unit }) => unit === next);
    // `sont convenus mardi par téléphone les deux ministres`.
    const apart = /^(?:par|au|en)$/u.test(low) && isDistant(view, next, next);
    if (time || apart) at = next + (apart ? 1 : 0);
    else if (/^(?:à|en|au)$/u.test(low) && there) {
      at = next + 1;
      while (at <= last && town!.place !== null && view.units[at]!.place === town!.place) at += 1;
    } else break;
  }
  return at;
}

/** `« … », a déclaré le ministre ghanéen en ouvrant la session`: who speaks stands behind the verb. */
function invertedSubject(view: SentenceView, { first, last }: Clause, verb: VerbGroup): Actors | null {
  if (!(SPEECH.has(verb.lemma) || verb.lemma === 'décider') || verb.voice === 'PASSIVE') return null;
  const opening = view.units.slice(first, verb.first);
  if (!opening.some(({ low }) => low === '»') && !opening.every(({ low }) => /^[,;]$/u.test(low)))
    return null;
  return behindVerb(view, verb, last);
}

/** `qu'ont signé mardi à Accra les deux ministres`: nothing stands between `que` and its verb, and the subject behind. */
const isTurned = (view: SentenceView, { first, relative }: Clause, verb: VerbGroup): boolean =>
  relative &&
  verb.first === first + 1 &&
  verb.voice !== 'PASSIVE' &&
  /^qu[e']$/u.test(view.units[first]!.low);

/** Who stands behind the verb, its time and place stepped over; null where no phrase of somebody does. */
function behindVerb(view: SentenceView, verb: VerbGroup, last: number): Actors | null {
  const past = pastCircumstance(view, verb.last + 1, last);
  if (!/^(?:le|la|l'|les|m|mme|un|une)$/u.test(view.units[past]?.low ?? '') && !view.units[past]?.person)
    return null;
  let end = past;
  while (end < last && !SUBJECT_ENDS.test(view.units[end + 1]!.low)) end += 1;
  return actorsIn(view, past, end, verb.plural);
}

/** Most rules ask for the subject: it is read once a clause. */
const SUBJECTS = new WeakMap<Clause, Actors>();

/** The subject of a clause that `où` or `dont` opens; null where the verb follows at once. */
function insideSubject(view: SentenceView, { first, verb }: Clause): Actors | null {
  const opener = view.units.findIndex(
    ({ low }, at) => at >= first && at <= first + 2 && /^(?:où|dont)$/u.test(low),
  );
  if (opener < 0 || !verb || verb.first - opener < 2) return null;
  return actorsIn(view, opener + 1, verb.first - 1, verb.plural);
}

/** The subject of a clause; that of a relative clause is the noun in front of it. */
export function subjectOf(view: SentenceView, clause: Clause): Actors {
  const known = SUBJECTS.get(clause);
  if (known) return known;
  const subject = readSubject(view, clause);
  SUBJECTS.set(clause, subject);
  return subject;
}

function readSubject(view: SentenceView, clause: Clause): Actors {
  if (!clause.verb) return actorsIn(view, subjectStart(view, clause, clause.last), clause.last, true);
  if (clause.resumes !== null) return subjectOf(view, view.clauses[clause.resumes]!);
  // `où il participera`, `dont la réunion avait eu lieu`: the subject stands behind the relative word.
  const turned = isTurned(view, clause, clause.verb) ? behindVerb(view, clause.verb, clause.last) : null;
  const inside = turned ?? (clause.relative ? insideSubject(view, clause) : null);
  if (inside) return inside;
  if (clause.relative) {
    const named = peopleIn(view, Math.max(0, clause.first - 14), clause.first - 1);
    const nearest = named.at(-1);
    const before = actorsIn(view, Math.max(0, clause.first - 6), clause.first - 1, true);
    if (clause.verb.plural && (named.length > 1 || before.anaphor === 'BOTH')) {
      return {
        ...before,
        people: named.map(({ person }) => person),
        countries: [],
        anaphor: named.length > 1 ? null : 'BOTH',
      };
    }
    return nearest
      ? { ...NOBODY, people: [nearest.person], first: nearest.at, last: nearest.at }
      : { ...NOBODY, countries: countriesIn(view, Math.max(0, clause.first - 8), clause.first - 1) };
  }
  const end = clause.verb.first - 1;
  const behind = invertedSubject(view, clause, clause.verb);
  if (behind) return behind;
  return actorsIn(view, subjectStart(view, clause, end), end, clause.verb.plural);
}

/** Where the objects of a verb end: the clause, or a phrase of circumstance. */
const OBJECT_ENDS: ReadonlySet<string> = new Set(
  'lors après avant pendant durant selon afin pour dont qui où'.split(' '),
);

/** `a rencontré, en marge du salon, son homologue`: the object is still to come where nobody is named yet. */
const namesSomeone = (view: SentenceView, first: number, last: number): boolean =>
  peopleIn(view, first, last).length > 0 || sidesIn(view, first, last).length > 0;

const MATTER = /^(?:sur|concernant|autour|contre|face|malgré)$/u;

/** Nouns of what is talked of: `du déploiement`, `de la situation`, `de l'avenir`. */
const TOPIC =
  /(?:ment|tion|sion|ité)s?$|^(?:guerre|crise|conflit|avenir|sort|moyens|perspectives|suites|menaces?|dossiers?|modalités|relations|violences|échanges|questions?|liens)$/u;

/** `avec son homologue danois des menaces`, `… sur la pêche`: behind those spoken to stands what was spoken of. */
function isMatter(view: SentenceView, from: number, at: number): boolean {
  const { low } = view.units[at]!;
  if (MATTER.test(low)) return namesSomeone(view, from, at - 1);
  if (!/^(?:de|d'|du|des)$/u.test(low)) return false;
  const before = view.units[at - 1];
  const told =
    before?.person != null ||
    view.countries.some(({ unit, form }) => unit === at - 1 && form === 'ADJECTIVE');
  const next = view.units.slice(at + 1, at + 3).find((unit) => !/^(?:la|le|l'|les)$/u.test(unit.low));
  const ofBody = /^(?:organisation|institution|alliance|union)$/u.test(before?.low ?? '');
  if (ofBody && next && TOPIC.test(next.low)) return true;
  return told && next !== undefined && next.text === next.low && !isInstitutionWord(fold(next.low));
}

/** The last unit of what a verb governs directly. */
export function objectEnd(view: SentenceView, clause: Clause, from: number): number {
  for (let at = from; at <= clause.last; at++) {
    const beside =
      view.units[at]!.low === 'en' && view.units[at + 1]?.low === 'marge' && namesSomeone(view, from, at - 1);
    const occasion =
      view.units[at]!.low === 'à' &&
      view.units[at + 1]?.low === "l'" &&
      /^(?:occasion|issue)$/u.test(view.units[at + 2]?.low ?? '') &&
      namesSomeone(view, from, at - 1);
    const among =
      view.units[at]!.low === 'dont' && /^(?:ceux|celles|celui|celle)$/u.test(view.units[at + 1]?.low ?? '');
    if (among) continue;
    if (beside || occasion || OBJECT_ENDS.has(view.units[at]!.low) || isMatter(view, from, at)) return at - 1;
  }
  return clause.last;
}

/** The people and countries that a verb governs, up to the end of its objects. */
export const objectsOf = (view: SentenceView, clause: Clause, from: number): Actors =>
  actorsIn(view, from, objectEnd(view, clause, from), true);
