import type { EventKind, TimeMention } from '@ephemeride/domain';
import { timesIn } from '../sentence/sentence-view.ts';
import type { Draft } from './draft.ts';
import { lendsItsDay } from './time-of-participle.ts';

/** A time where it stands in its sentence. */
export interface Placed {
  readonly time: TimeMention;
  readonly at: number;
}

const MEETS = /^(?:MEETING|CALL|RECEPTION|DIALOGUE|CONFERENCE)$/u;
/** In front of what is done while, or right after, the clause's own event. */
export const DURING = /^(?:lors de|à l'issue de|au terme de|au sortir de|au cours de|à la suite de)$/u;
const STANDING: ReadonlySet<EventKind> = new Set([
  'COMMEMORATION',
  'CONFERENCE',
  'DIALOGUE',
  'EXERCISE',
  'EXHIBITION',
]);

/** `en marge du sommet`, `à l'issue de leur première session`: it takes place when the clause's own event does. */
const isBesides = ({ head, kind }: Draft): boolean =>
  head !== null &&
  (head.preposition === 'en marge de' ||
    (/^(?:lors de|à l'issue de|au terme de|au sortir de|au cours de|à l'occasion de)$/u.test(
      head.preposition ?? '',
    ) &&
      (head.ordinal !== null || head.series !== null || STANDING.has(kind))));

/** `ont convenu`, `s'étaient entendus`, `présenté il y a dix jours`: told of what is over. */
const isTold = ({ clause, kind, verb }: Draft): boolean =>
  /^(?:PAST|PLUPERFECT)$/u.test(clause?.verb?.tense ?? '') && (verb === null || MEETS.test(kind));

const SHOWS = /^(?:présenter|dévoiler|exposer|montrer|exhiber|signer|annoncer)$/u;

/** `présenté il y a dix jours au salon de défense d'Oman`: what is shown at a fair is shown while it lasts. */
const isShownAt = ({ view, clause, head, kind }: Draft): boolean =>
  kind === 'EXHIBITION' &&
  head?.preposition === 'à' &&
  head.determiner === 'DEFINITE' &&
  view.verbs.some(
    (verb) => SHOWS.test(verb.lemma) && verb.first >= (clause?.first ?? 0) && verb.last < head.first,
  );

/** `mis en place en 2016, lors de la visite du Premier ministre X`: what is done during a visit is done while it lasts. */
const isDuringVisit = ({ kind, head, actors }: Draft): boolean =>
  kind === 'VISIT' &&
  head?.determiner === 'DEFINITE' &&
  DURING.test(head.preposition ?? '') &&
  actors.some(({ person }) => person !== null);

/** `La semaine dernière, c'est le ministre X qui avait fait le déplacement`: the day stands before what is set off. */
function cleftTime({ view, clause, verb }: Draft): Placed | null {
  if (!clause?.relative || verb === null || verb !== clause.verb) return null;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (before?.verb?.lemma !== 'être' || !/^c(?:e|')$/u.test(view.units[before.verb.first - 1]?.low ?? ''))
    return null;
  return timesIn(view, before.first, before.verb.first)[0] ?? null;
}

/** `s'entretiendront mercredi, avant la signature de trois accords`: the texts are signed when they meet. */
const closesTalks = ({ kind, head, firmness }: Draft): boolean =>
  kind === 'SIGNING' && firmness === 'NAMED' && head?.preposition === 'avant';

const ENDS = /^(?:clôturer|clore|conclure|achever|terminer|solder|sanctionner|marquer|couronner|ponctuer)$/u;

/** `a été clôturée mardi par la signature de sept accords`: the day of the close is the signing's. */
const closesBySigning = ({ kind, head, firmness, clause, anchor }: Draft): boolean =>
  kind === 'SIGNING' &&
  firmness === 'NAMED' &&
  /^(?:par|avec|sur)$/u.test(head?.preposition ?? '') &&
  ENDS.test(clause?.verb?.lemma ?? '') &&
  clause!.verb!.last < anchor;

/** How far in front of a noun a participle may stand whose time is the noun's. */
const PARTICIPLE_REACH = 9;

function ofParticipleAhead({ view, head, clause }: Draft): Placed | null {
  const participle = clause?.inner.findLast(
    ({ tense, last }) => tense === 'PARTICIPLE' && last < head!.phraseFirst,
  );
  if (!participle || head!.phraseFirst - participle.last > PARTICIPLE_REACH) return null;
  const between = timesIn(view, participle.last + 1, head!.phraseFirst - 1);
  return between.length === 1 ? between[0]! : null;
}

/** `Accueilli mercredi à Lima, il a signé …`: the day on which the subject came is that of what he did there. */
function ofOpening({ view, clause, verb, kind, firmness }: Draft): Placed | null {
  const opening = clause?.inner[0];
  if (!clause?.verb || opening?.tense !== 'PARTICIPLE' || opening.first > clause.first + 1) return null;
  const does = firmness === 'ASSERTED' ? verb === clause.verb : kind === 'SIGNING';
  if (!does || clause.verb.tense !== 'PAST' || kind === 'VISIT' || !lendsItsDay(view, clause)) return null;
  const isDay = ({ time }: Placed): boolean => /^\d{4}-\d\d-\d\d$/u.test(time.edtf!);
  const ahead = timesIn(view, opening.last + 1, clause.verb.first).filter(isDay);
  const behind = timesIn(view, clause.verb.last, clause.last).filter(isDay);
  return ahead.length === 1 && behind.length === 0 ? ahead[0]! : null;
}

/** A time that the drafts of this clause have none of: of the clause whose verb or subject they share, or of the meeting beside them. */
export function borrowedTime(draft: Draft, dated: ReadonlyMap<Draft, Placed>): Placed | null {
  const { view, clause } = draft;
  if (!clause || draft.firmness === 'RECALLED') return null;
  const lenders = [...dated].filter(([lender]) => lender !== draft);
  const sameVerb = lenders.find(([lender]) => lender.verb !== null && lender.verb === draft.verb);
  if (sameVerb) return sameVerb[1];
  // `en avaient discuté par visioconférence vendredi`: verb and noun of one clause tell of one call.
  const sameKind = lenders.find(([lender]) => lender.clause === clause && lender.kind === draft.kind);
  if (sameKind && draft.firmness === 'ASSERTED' && draft.head === null) return sameKind[1];
  // `ont convenu mercredi de …, à l'issue d'une réunion`: the agreement was found when they met.
  const spoken =
    clause.verb &&
    MEETS.test(draft.kind) &&
    (draft.head?.determiner === 'INDEFINITE' || draft.actors.length > 1) &&
    DURING.test(draft.head?.preposition ?? '');
  if ((spoken || isDuringVisit(draft) || isShownAt(draft)) && lenders.length === 0) {
    const all = timesIn(view, clause.first, clause.last);
    // `« … avant la fin de l'année », a promis mardi X à l'issue d'un entretien`: what was said has times of its own.
    const behind = all.filter(({ at }) => at > clause.verb!.last && at < draft.anchor);
    const only = all.length > 1 && behind.length === 1 ? behind : all;
    if (only.length === 1 && isTold(draft)) return only[0]!;
  }
  const ahead = cleftTime(draft) ?? ofOpening(draft);
  if (ahead) return ahead;
  const aside = draft.rule === 'is-received' && draft.verb?.tense === 'PARTICIPLE';
  const announced =
    draft.kind === 'APPOINTMENT' &&
    draft.verb === null &&
    view.sentence.part === 'LEAD' &&
    /^(?:annoncer|confirmer|officialiser|approuver|entériner)$/u.test(clause.verb?.lemma ?? '') &&
    draft.anchor > clause.verb!.last;
  if (aside || announced) {
    const only = timesIn(view, clause.first, clause.last);
    if (only.length === 1) return only[0]!;
  }
  if (closesBySigning(draft)) {
    const behind = timesIn(view, clause.verb!.first, clause.last);
    const [only] = behind.length > 0 ? behind : timesIn(view, clause.first, clause.last);
    if (only && behind.length <= 1) return only;
  }
  if (closesTalks(draft)) {
    const talks = lenders.find(
      ([lender]) => lender.clause === clause && lender.firmness === 'ASSERTED' && MEETS.test(lender.kind),
    );
    if (talks) return talks[1];
  }
  if (isBesides(draft)) {
    const beside = lenders.find(([lender]) => lender.clause === clause && lender.firmness === 'ASSERTED');
    if (beside) return beside[1];
    // `a plaidé mercredi pour une campagne, lors de la 9e Conférence`: what was said was said there.
    const only = timesIn(view, clause.first, clause.last);
    if (only.length === 1 && /^(?:PAST|PLUPERFECT|FUTURE)$/u.test(clause.verb?.tense ?? '')) return only[0]!;
    // `décidée en août 2024 à Bangkok lors de la 9e réunion`: when the participle in front says.
    const decided = ofParticipleAhead(draft);
    if (decided) return decided;
  }
  if (draft.firmness !== 'ASSERTED' || draft.verb !== clause.verb || clause.resumes === null) return null;
  const origin = view.clauses[clause.resumes]!;
  const shared = lenders.find(([lender]) => lender.clause === origin && lender.verb === origin.verb);
  return shared?.[1] ?? timesIn(view, origin.first, origin.verb?.first ?? origin.last)[0] ?? null;
}
