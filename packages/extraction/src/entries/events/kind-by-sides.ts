import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

const OFFICES =
  /^(?:ministres|vice-ministres|chefs|dirigeants|présidents|experts|représentants|hauts|responsables|ambassadeurs|gouverneurs|délégués|parlementaires|commandants|directeurs|secrétaires|émissaires)$/u;
const MANY = /^(?:trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|différents|autres)$/u;
const STATES = /^(?:pays|états|etats|nations|parties|voisins|riverains|membres|capitales|îles)$/u;

/** `les ministres de l'Énergie des trois pays`: more than two sides, none of them named. */
const countsSides = ({ view }: DatedDraft, first: number, last: number): boolean =>
  view.units
    .slice(first, last + 1)
    .some(({ low }, at, words) => MANY.test(low) && STATES.test(words[at + 1]?.low ?? ''));

/** `la réunion des hauts fonctionnaires`: offices in the plural, and no two of them. */
const ofOffices = ({ view, head }: DatedDraft): boolean =>
  head !== null &&
  view.units
    .slice(head.last + 1, Math.min(head.phraseLast, head.last + 4) + 1)
    .some(({ low }, at, words) => /^(?:des|les)$/u.test(low) && OFFICES.test(words[at + 1]?.low ?? ''));

/** `Les hauts fonctionnaires s'étaient réunis lundi`: whose they are is not said, but they are many. */
const officesMeet = ({ clause, verb, view }: DatedDraft): boolean =>
  clause !== null &&
  verb?.plural === true &&
  ((verb.voice === 'REFLEXIVE' && /^(?:réunir|retrouver|concerter)$/u.test(verb.lemma)) ||
    (verb.voice === 'ACTIVE' && verb.lemma === 'siéger')) &&
  view.units[clause.first]?.low === 'les' &&
  OFFICES.test(view.units[clause.first + 1]?.low ?? '');

const STANDING_BODY = /^(?:comité|commission|conseil|groupe|haute-commission|mécanisme)$/u;

/** `Le Comité supérieur jordano-tunisien a tenu sa 11e session`: the body of two countries that sits. */
const sitsAsTwo = ({ head, clause, verb, view }: DatedDraft, sides: number): boolean =>
  sides === 2 &&
  /^session(?: (?:ordinaire|extraordinaire|plénière))?$/u.test(head?.noun.phrase ?? '') &&
  clause !== null &&
  view.units
    .slice(clause.first, Math.min(verb?.first ?? clause.last, clause.first + 8))
    .some(({ low }) => STANDING_BODY.test(low));

/** A meeting of many countries' officials is a conference: `les ministres des trois pays se sont réunis`, `la réunion consultative des chefs d'État`; the session of two countries' committee is a dialogue. */
export function kindBySides(draft: DatedDraft): DatedDraft {
  if (draft.rule === 'dated-happening')
    return officesMeet(draft) ? changed(draft, { kind: 'CONFERENCE' }) : draft;
  if (draft.kind !== 'MEETING' && draft.kind !== 'CONFERENCE') return draft;
  const { head, clause, verb, view, countries, actors } = draft;
  const named = new Set([...countries, ...actors.flatMap(({ country }) => country ?? [])]);
  if (draft.kind === 'CONFERENCE')
    return sitsAsTwo(draft, named.size) ? changed(draft, { kind: 'DIALOGUE' }) : draft;
  if (head) {
    if (!/^(?:réunion|rencontre|session|conclave)/u.test(head.noun.phrase) || named.size === 2) return draft;
    const many = ofOffices(draft) || countsSides(draft, head.first, head.phraseLast);
    return many ? changed(draft, { kind: 'CONFERENCE' }) : draft;
  }
  const meets = verb !== null && clause !== null && /^(?:réunir|retrouver|concerter)$/u.test(verb.lemma);
  // `se sont réunis le 15 janvier et se retrouveront en avril`: the subject is the clause's before.
  const subject = clause?.resumes === null || !clause ? clause : view.clauses[clause.resumes]!;
  const end = subject === clause ? verb?.first : (subject?.verb?.first ?? verb?.first);
  if (!meets || !subject || end === undefined || !countsSides(draft, subject.first, end)) return draft;
  const people = view.units.slice(subject.first, end).some(({ person }) => person !== null);
  return people ? draft : changed(draft, { kind: 'CONFERENCE' });
}
