import type { EventKind, ParticipantRole } from '@ephemeride/domain';
import type { Actors } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import type { DatedDraft, Draft, DraftActor, Firmness } from './draft.ts';

/** The participants that a phrase names, all in one role; an international body is one without person and country. */
export const inRole = (actors: Actors, role: ParticipantRole): DraftActor[] => [
  ...actors.people.map((person) => ({ person, country: person.country, role })),
  ...actors.countries.map((country) => ({ person: null, country, role })),
  ...(actors.international ? [{ person: null, country: null, role }] : []),
];

interface Told {
  readonly rule: string;
  readonly kind: EventKind;
  readonly view: SentenceView;
  readonly clause: Clause | null;
  readonly first: number;
  readonly last: number;
}

function editionOf(view: SentenceView, head: NounHead): Draft['edition'] {
  const words = view.units.slice(Math.max(0, head.phraseFirst - 1), head.first + 1).map((unit) => unit.low);
  if (words.some((low) => /^(?:précédente?|précédentes|derniers|dernières)$/u.test(low))) return 'PREVIOUS';
  // `la réunion précédente`: behind the noun the adjective says the same.
  const behind = view.units[head.last + 1]?.low ?? '';
  if (/^précédente?s?$/u.test(behind)) return 'PREVIOUS';
  return words.some((low) => /^prochaine?$/u.test(low)) || /^suivante?$/u.test(behind) ? 'NEXT' : null;
}

/** A draft with every part that a rule does not give left empty. */
export const draft = (told: Told & Partial<Draft>): Draft => Object.assign(emptyDraft(told), told);

const emptyDraft = (told: Told & Partial<Draft>): DatedDraft => ({
  rule: told.rule,
  kind: told.kind,
  view: told.view,
  clause: told.clause,
  first: told.first,
  last: told.last,
  anchor: told.head?.first ?? told.clause?.verb?.last ?? told.first,
  head: null,
  verb: told.clause?.verb ?? null,
  tense: told.clause?.verb?.tense ?? null,
  status: null,
  firmness: 'ASSERTED' as Firmness,
  actors: [],
  anaphor: null,
  bySubject: null,
  countries: [],
  ordinal: told.head?.ordinal ?? null,
  edition: told.head ? editionOf(told.view, told.head) : null,
  series: told.head?.series ?? null,
  occasion: null,
  // Kept free for the date: to add a field to a copy costs ten times as much as to replace one.
  date: null,
});

/**
 * A draft with some of its parts changed. Copied field by field: each spread would give its copies a shape of their own,
 * and whatever reads drafts would be slower for each shape more.
 */
export function changed<Of extends Draft>(one: Of, parts: Partial<DatedDraft>): Of & DatedDraft {
  const copy: DatedDraft = {
    rule: one.rule,
    kind: one.kind,
    view: one.view,
    clause: one.clause,
    first: one.first,
    last: one.last,
    anchor: one.anchor,
    head: one.head,
    verb: one.verb,
    tense: one.tense,
    status: one.status,
    firmness: one.firmness,
    actors: one.actors,
    anaphor: one.anaphor,
    bySubject: one.bySubject,
    countries: one.countries,
    ordinal: one.ordinal,
    edition: one.edition,
    series: one.series,
    occasion: one.occasion,
    date: (one as Draft as DatedDraft).date,
  };
  return Object.assign(copy, parts) as Of & DatedDraft;
}

/** The first unit of a clause's own words: marks, `et` and `que` at its beginning prove nothing. */
export function clauseStart(view: SentenceView, clause: Clause): number {
  let at = clause.first;
  while (at < clause.last && /^(?:[,;:.)»]|et|que|qu'|mais)$/u.test(view.units[at]!.low)) at += 1;
  return at;
}

/** The last unit of a clause's own words. */
export function clauseEnd(view: SentenceView, clause: Clause): number {
  let at = clause.last;
  while (at > clause.first && /^(?:[,;:.(«]|et)$/u.test(view.units[at]!.low)) at -= 1;
  return at;
}

/** The heads of a clause that stand after a unit, the nearest first. */
export const headsAfter = (view: SentenceView, clause: Clause, unit: number): NounHead[] =>
  view.heads.filter((head) => head.first > unit && head.last <= clause.last);

/** The heads of a clause that stand before a unit, in the order of the text. */
export const headsBefore = (view: SentenceView, clause: Clause, unit: number): NounHead[] =>
  view.heads.filter((head) => head.first >= clause.first && head.last < unit);

/** A draft told by the verb of a whole clause: the clause proves it, and its times are the verb's. */
export const toldByVerb = (
  rule: string,
  kind: EventKind,
  { view, clause, verb }: { view: SentenceView; clause: Clause; verb: VerbGroup },
  more: Partial<Draft> = {},
): Draft =>
  draft(
    Object.assign(
      {
        rule,
        kind,
        view,
        clause,
        first: clauseStart(view, clause),
        last: clauseEnd(view, clause),
        anchor: verb.last,
        verb,
      },
      more,
    ),
  );
