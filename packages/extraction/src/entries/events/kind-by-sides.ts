import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { officesOfBloc } from './offices-of-bloc.ts';

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
  view.units.slice(clause.first, verb?.first ?? clause.last).some(({ low }) => STANDING_BODY.test(low));

/** Verbs that say that a body sits, and that its work begins or ends. */
const SITS = /^(?:réunir|siéger|tenir|rassembler|retrouver)$/u;
const RUNS =
  /^(?:ouvrir|débuter|commencer|démarrer|entamer|reprendre|poursuivre|dérouler|achever|terminer|clore|clôturer|boucler|conclure|finir|prendre|suspendre)$/u;
/** `Les travaux de la grande commission`: units in which the body is named. */
const BODY_REACH = 7;

/** `Les travaux du comité ivoiro-ghanéen de suivi ont débuté`, `la commission entre le Pérou et la Bolivie a bouclé ses travaux`: the body of two countries at work. */
function worksAsTwo({ clause, verb, view }: DatedDraft): boolean {
  if (clause === null || verb === null || !(SITS.test(verb.lemma) || RUNS.test(verb.lemma))) return false;
  const subject = view.units.slice(clause.first, verb.first).map(({ low }) => low);
  if (!subject.slice(0, BODY_REACH).some((low) => STANDING_BODY.test(low))) return false;
  const of = view.countries.filter(({ unit }) => unit >= clause.first && unit < verb.first);
  if (new Set(of.map(({ code }) => code)).size !== 2) return false;
  if (SITS.test(verb.lemma)) return true;
  const behind = view.units.slice(verb.last + 1, verb.last + 3).map(({ low }) => low);
  return [...subject.slice(0, 3), ...behind].some((low) => /^(?:travaux|session|réunion)$/u.test(low));
}

/** A meeting of many countries' officials is a conference: `les ministres des trois pays se sont réunis`, `la réunion consultative des chefs d'État`; the session of two countries' committee is a dialogue. */
export function kindBySides(draft: DatedDraft): DatedDraft {
  if (draft.rule === 'dated-happening')
    return officesMeet(draft)
      ? changed(draft, { kind: 'CONFERENCE' })
      : worksAsTwo(draft)
        ? changed(draft, { kind: 'DIALOGUE' })
        : draft;
  if (draft.kind !== 'MEETING' && draft.kind !== 'CONFERENCE') return draft;
  const { head, clause, verb, view, countries, actors } = draft;
  const named = new Set([...countries, ...actors.flatMap(({ country }) => country ?? [])]);
  if (draft.kind === 'CONFERENCE')
    return sitsAsTwo(draft, named.size) || (head === null && worksAsTwo(draft))
      ? changed(draft, { kind: 'DIALOGUE' })
      : draft;
  if (head) {
    if (!/^(?:réunion|rencontre|session|conclave)/u.test(head.noun.phrase) || named.size === 2) return draft;
    const many =
      ofOffices(draft) ||
      countsSides(draft, head.first, head.phraseLast) ||
      // `Les ministres de l'ASEAN ont tenu leur 18e réunion`.
      (clause !== null && officesOfBloc(view, clause.first, Math.min(clause.last, head.phraseLast)));
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
