import type { CountryCode, EventKind, EventStatus } from '@ephemeride/domain';
import { namesReturn } from '../commemorations/celebrating.ts';
import { type Actors, actorsIn, countriesIn, NOBODY } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { isDistant } from '../sentence/distance.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import { peopleIn, type SentenceView, unitAmong } from '../sentence/sentence-view.ts';
import { isWhere } from '../sentence/side-countries.ts';
import { unnamedParties } from '../sentence/unnamed-parties.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { complementEnd, countriesOfHead, peopleOfHead, subjectRole } from './around-head.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, clauseStart, draft, headsAfter, headsBefore, inRole } from './drafting.ts';
import { isStageOf } from './stage-of.ts';
import type { VerbPlace } from './verb-rule.ts';

/** The heads that a verb governs: the first behind the preposition asked for, and those coordinated with it. */
export function objectHeads(place: VerbPlace, preposition: string | null): NounHead[] {
  const found: NounHead[] = [];
  for (const head of headsAfter(place.view, place.clause, place.verb.last)) {
    // `a pris part, par visioconférence, à la réunion`: how they took part.
    if (/^(?:visio|vidéo)conférence$/u.test(head.noun.phrase) && /^(?:par|en)$/u.test(head.preposition ?? ''))
      continue;
    const before = place.view.units[head.phraseFirst - 1]?.low ?? '';
    const coordinated =
      found.length > 0 && /^(?:et|,|ainsi)$/u.test(before) && head.preposition === preposition;
    if (found.length === 0 ? head.preposition === preposition : coordinated) found.push(head);
    else if (
      found.length === 0 &&
      head.preposition !== null &&
      !/^(?:lors|en marge|à l'|au cours|dans)/u.test(head.preposition)
    )
      break;
  }
  return found;
}

/** `la visite que X devait effectuer`: the object stands in front of `que`. */
export function relativeObject({ view, clause, verb }: VerbPlace): NounHead | null {
  const that = view.units.findIndex(
    (unit, at) => at >= Math.max(0, clause.first - 1) && at < verb.first && /^qu[e']$/u.test(unit.low),
  );
  if (that < 0) return null;
  const head = view.heads.filter((one) => one.last < that && that - one.phraseLast <= 8).at(-1);
  // `des entretiens sur la Coupe du monde, que le Maroc accueillera`: what is hosted is what they were on.
  const matter =
    head && view.units.slice(head.last + 1, that).some(({ low }) => /^(?:sur|concernant)$/u.test(low));
  return head && !matter ? head : null;
}

/** `Organisée du 12 au 14 mai, cette conférence …`: a participle opens the sentence of its noun. */
function openedBy({ view, clause, verb }: VerbPlace): NounHead | null {
  if (verb.tense !== 'PARTICIPLE' || verb.first > clause.first + 1) return null;
  const head = view.heads.find((one) => one.first > verb.last && one.preposition === null);
  return head && view.units[head.phraseFirst - 1]?.low === ',' ? head : null;
}

/** `où s'ouvre dimanche le sommet`: the subject stands right behind its verb, its time and asides stepped over. */
function invertedHead({ view, clause, verb }: VerbPlace): NounHead | null {
  const after = headsAfter(view, clause, verb.last)[0];
  return after?.preposition === null && after.phraseFirst - verb.last <= 8 ? after : null;
}

/** The head that is the subject of a verb: in front of it, or behind it in an inversion. */
export function subjectHead(place: VerbPlace): NounHead | null {
  const { view, clause, verb } = place;
  if (place.finite && clause.resumes !== null) {
    const origin = view.clauses[clause.resumes]!;
    const shared = headsBefore(view, origin, origin.verb?.first ?? origin.last + 1).filter(
      (head) => head.preposition === null,
    );
    return shared.at(-1) ?? null;
  }
  if (clause.relative && place.finite) {
    // `à Buenos Aires, où le sommet se réunira`.
    const locative = view.units
      .slice(clause.first, clause.first + 3)
      .some(({ low }) => /^(?:où|dont)$/u.test(low));
    const own = locative
      ? (headsBefore(view, clause, verb.first).find((head) => head.preposition === null) ??
        invertedHead(place))
      : null;
    if (own && !isStageOf(view, own)) return own;
    return (
      view.heads.filter((head) => head.last < clause.first && head.last >= clause.first - 24).at(-1) ?? own
    );
  }
  const before = headsBefore(view, clause, verb.first);
  const opened = before.length === 0 && !place.finite ? openedBy(place) : null;
  if (opened) return opened;
  if (!place.finite)
    return (
      before.at(-1) ??
      view.heads.filter((head) => head.last < verb.first && head.last >= verb.first - 24).at(-1) ??
      null
    );
  const subject = before.filter((head) => head.preposition === null).at(0);
  if (subject) return subject;
  const split = splitSubject(place);
  if (split) return split;
  return invertedHead(place);
}

const PRESENCE: ReadonlySet<string> = new Set(
  'présence participation présidence coprésidence invité invitée'.split(' '),
);

/** The countries named behind `en présence de`, `avec la participation de`, `réunira`. */
export function presentAt(view: SentenceView, clause: Clause, verb: VerbGroup): CountryCode[] {
  const gathering = [verb, ...clause.inner].find(
    ({ lemma, voice, tense }) =>
      /^(?:réunir|rassembler|regrouper|associer|impliquer|mobiliser|engager|opposer)$/u.test(lemma) &&
      voice === 'ACTIVE' &&
      tense !== 'PARTICIPLE',
  );
  const at = gathering
    ? gathering.last
    : unitAmong(view, verb.last + 1, clause.last, ({ low }) => PRESENCE.has(low));
  return at < 0 ? [] : attending(view, at + 1, clause.last);
}

/** The countries named between two units, and those of the people named there. */
const attending = (view: SentenceView, first: number, last: number): CountryCode[] => [
  ...new Set([
    ...view.countries
      .filter(({ unit }) => unit >= first && unit <= last)
      .filter((one) => !isWhere(view, one))
      .map(({ code }) => code),
    ...peopleIn(view, first, last).flatMap(({ person }) => person.country ?? []),
  ]),
];

const SUPPORT =
  /^(?:concours|appui|soutien|assistance|collaboration|coopération|partenariat|aide|encadrement|contribution)$/u;

/** `avec le concours de l'Agence italienne`, `en partenariat avec la marine belge`: who lends a hand in a training gives it. */
function supporting(view: SentenceView, clause: Clause): CountryCode[] {
  const at = view.units.findIndex(
    (unit, index) =>
      index > clause.first &&
      index <= clause.last &&
      SUPPORT.test(unit.low) &&
      view.units
        .slice(Math.max(clause.first, index - 2), index)
        .some(({ low }) => /^(?:avec|en|sous|grâce)$/u.test(low)),
  );
  return at < 0 ? [] : attending(view, at + 1, clause.last);
}

/** `conduira avec un patrouilleur vietnamien un exercice`: who shares in it stands between verb and noun. */
function alongside({ view, verb, clause }: VerbPlace, head: NounHead): CountryCode[] {
  // `la réunion qu'il a tenue avec ses collègues d'Estonie`: the noun stands in front of its verb.
  const relative = head.last < clause.first;
  const joint = relative || /^(?:EXERCISE|TRAINING)$/u.test(head.noun.kind);
  const end = head.phraseFirst > verb.last ? head.phraseFirst - 1 : joint ? clause.last : -1;
  const avec = unitAmong(view, verb.last + 1, end - 1, ({ low }) => low === 'avec');
  const others = avec < 0 ? [] : countriesIn(view, avec + 1, end);
  // `se déroulera à Rukla, avec des unités polonaises`: those at home there need no mention.
  const home =
    unitAmong(view, verb.last + 1, avec - 1, ({ place }) => place !== null && place.country === view.home) >=
    0;
  return home && others.length > 0 && head.noun.kind === 'EXERCISE' ? [view.home!, ...others] : others;
}

/** `la visite que X devait effectuer a été reportée`: a relative clause parts subject and verb. */
function splitSubject({ view, clause, verb }: VerbPlace): NounHead | null {
  const index = view.clauses.indexOf(clause);
  const before = view.clauses[index - 1];
  if (!before || clause.subordinate || clause.relative || headsBefore(view, clause, verb.first).length > 0)
    return null;
  const head = view.heads.find(
    (one) => one.first >= before.first && one.last < before.last && one.preposition === null,
  );
  const relative =
    head &&
    view.units
      .slice(head.last + 1, before.verb?.first ?? before.last)
      .some((unit) => /^(?:qu[e']|qui|dont)$/u.test(unit.low));
  return head && (relative || before.relative) ? head : null;
}

/** `des entretiens avec le gouverneur`, `a rendu visite au ministre`: officials whom no name tells. */
function unnamedOf({ view, clause }: VerbPlace, head: NounHead): Actors {
  if (!/^(?:RECEPTION|MEETING|CALL|SIGNING|DIALOGUE)$/u.test(head.noun.kind)) return NOBODY;
  const end = complementEnd(view, clause, head);
  const from = unitAmong(view, head.last + 1, end, ({ low }) => /^(?:avec|entre|à|au|aux)$/u.test(low));
  return from < 0 ? NOBODY : { ...NOBODY, ...unnamedParties(view, from, end) };
}

/** `une réunion de deux jours`: no talk lasts so long. */
const lastsDays = (view: SentenceView, last: number): boolean =>
  /^de (?:deux|trois|quatre|cinq|six|sept|\d) jours/u.test(
    view.units
      .slice(last + 1, last + 4)
      .map(({ low }) => low)
      .join(' '),
  );

/** `a donné une réception pour le 34e anniversaire de l'indépendance`: a party, at which nobody is received. */
const isParty = (view: SentenceView, clause: Clause, last: number): boolean => {
  const behind = view.units.slice(last + 1, Math.min(clause.last, last + 12) + 1);
  return (
    behind.some(({ low }) => /^(?:pour|occasion|marquer|marquant|honneur)$/u.test(low)) &&
    behind.some(
      ({ low }, at) => low === 'anniversaire' || (low === 'fête' && behind[at + 1]?.low === 'nationale'),
    )
  );
};

const GATHERING = /^(?:réunion|rencontre|séance|assemblée|conférence|rassemblement)/u;

/** `a tenu une réunion solennelle en l'honneur du 81e anniversaire`: what is held for a return alone. */
const honours = (view: SentenceView, clause: Clause, last: number): boolean =>
  !view.units.slice(last + 1, last + 8).some(({ low }) => /^(?:avec|entre)$/u.test(low)) &&
  view.units
    .slice(last + 1, Math.min(clause.last, last + 9) + 1)
    .some(
      ({ low }, at, behind) =>
        /^(?:honneur|marquant|marquer|célébrer|célébrant|fêter|commémorer|commémorant)$/u.test(low) &&
        behind.slice(at + 1, at + 5).some((unit) => namesReturn(unit.low)),
    );

/** `un entretien par visioconférence` is a call; `a eu la visite de l'ambassadrice` a reception. */
function kindOf({ view, clause, verb }: VerbPlace, { noun, first, last }: NounHead): EventKind {
  if (noun.kind === 'MEETING' && isDistant(view, clause.first, clause.last)) return 'CALL';
  if (noun.phrase === 'réunion' && lastsDays(view, last)) return 'CONFERENCE';
  if (noun.phrase.startsWith('réception') && isParty(view, clause, last)) return 'COMMEMORATION';
  if (GATHERING.test(noun.phrase) && honours(view, clause, last)) return 'COMMEMORATION';
  const visited =
    noun.phrase === 'visite' &&
    first > verb.last &&
    /^(?:avoir|recevoir)$/u.test(verb.lemma) &&
    verb.voice === 'ACTIVE';
  return visited ? 'RECEPTION' : noun.kind;
}

/** A draft of the event that a verb carries by its noun. */
export function carried(
  rule: string,
  place: VerbPlace,
  head: NounHead,
  more: { readonly status?: EventStatus | null; readonly bySubject?: boolean; readonly alone?: boolean } = {},
): Draft {
  const { view, clause, verb } = place;
  const subject = more.bySubject ? place.subject() : NOBODY;
  const by = more.bySubject ? -1 : unitAmong(view, verb.last + 1, clause.last, ({ low }) => low === 'par');
  const agents = by < 0 ? NOBODY : actorsIn(view, by + 1, clause.last, true);
  const whole = more.alone !== false;
  const named = peopleOfHead(view, clause, head);
  const agentless = place.verb.voice === 'PASSIVE';
  const subjects = inRole(subject, subjectRole(head.noun.kind));
  const trained =
    head.noun.kind === 'TRAINING'
      ? unitAmong(view, head.last + 1, clause.last, ({ low }) => low === 'par')
      : -1;
  const trainers =
    head.noun.kind === 'TRAINING'
      ? [...(trained < 0 ? [] : countriesIn(view, trained + 1, clause.last)), ...supporting(view, clause)]
      : [];
  const trainees = head.noun.kind === 'TRAINING' ? attending(view, clause.first, head.first) : [];
  const lone = subjects.length === 0 && named.length === 0;
  return draft({
    rule,
    kind: kindOf(place, head),
    view,
    clause,
    first: whole ? Math.min(clauseStart(view, clause), head.phraseFirst) : head.phraseFirst,
    last: whole
      ? clauseEnd(view, clause)
      : Math.max(head.phraseLast, place.finite ? head.phraseLast : Math.min(verb.last, clause.last)),
    anchor: head.first,
    head,
    verb,
    tense: verb.tense,
    status: more.status ?? null,
    actors: [
      ...subjects,
      ...named,
      ...inRole(unnamedOf(place, head), 'SIDE'),
      ...(lone ? inRole(agents, subjectRole(head.noun.kind)) : []),
    ],
    anaphor: subject.anaphor,
    bySubject: more.bySubject && !agentless ? subjectRole(head.noun.kind) : null,
    countries: [
      ...new Set([
        ...countriesOfHead(view, clause, head),
        ...presentAt(view, clause, verb),
        ...trainers,
        ...trainees,
        ...alongside(place, head),
      ]),
    ],
  });
}
