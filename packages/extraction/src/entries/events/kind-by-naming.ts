import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import type { DatedDraft } from './draft.ts';
import { datesAgree, joined, type Occurrence, occurrenceOf } from './occurrence.ts';

const HEADLINE = /^(?:TITLE|KICKER)$/u;
/** `avant le sommet`, `en marge du salon`: another event than the one told. */
const BESIDE =
  /^(?:avant|après|depuis|en marge de|en prélude à|en vue de|en amont de|à la veille de|au lendemain de|sur|contre)$/u;
const DURING = /^(?:lors de|à l'issue de|au cours de|au terme de|pendant|durant|à l'occasion de)$/u;
/** In how many sentences behind its telling an event is called by its noun. */
const NEAR = 2;

/** Whether only a verb that no rule knows tells of it. */
const isNameless = ({ kind, drafts }: Occurrence): boolean =>
  kind === 'OTHER' &&
  drafts.every(({ rule, head }) => head === null && /^(?:dated|lead)-happening$/u.test(rule));

/** `cette réunion`, `le voyage`: a noun that only points back. */
function pointsBack({ head, kind }: DatedDraft): boolean {
  if (head === null || kind === 'OTHER' || head.plural) return false;
  const bare = head.phraseLast === head.last && head.determiner === 'DEFINITE';
  const free = head.preposition === null || DURING.test(head.preposition);
  return free && (head.determiner === 'DEMONSTRATIVE' || bare);
}

/** `a regagné jeudi sa base`: who comes home from an exercise holds none. */
const RETURNS = /^(?:regagner|rentrer|revenir|retourner)$/u;

/** Whether a draft calls a nameless event by its kind: in the headline over it, or pointing back at it. */
function names(draft: DatedDraft, event: Occurrence): boolean {
  const { sentence } = draft.view;
  if (draft.kind === 'OTHER') return false;
  if (
    draft.date &&
    event.date &&
    draft.date.basis === 'STATED' &&
    !datesAgree(draft.date.edtf, event.date.edtf)
  )
    return false;
  if (draft.kind !== 'VISIT' && event.drafts.some(({ verb }) => RETURNS.test(verb?.lemma ?? '')))
    return false;
  if (HEADLINE.test(sentence.part)) return !BESIDE.test(draft.head?.preposition ?? '');
  const told = Math.min(...event.drafts.map(({ view }) => view.sentence.index));
  return sentence.index > told && sentence.index <= told + NEAR && pointsBack(draft);
}

const RITE = /^(?:cérémonie|prise d'armes|messe|acte|concert|défilé)/u;

/** `80e anniversaire du Débarquement : cérémonie à …`: a ceremony under a headline that tells what is remembered. */
export function remembersByHeadline(event: Occurrence, found: readonly CommemorationFound[]): Occurrence {
  if (event.kind !== 'OTHER' || !event.drafts.some(({ head }) => RITE.test(head?.noun.phrase ?? '')))
    return event;
  const { parts } = event.drafts[0]!.view.despatch;
  const titled = found.some(({ span }) =>
    parts.some(({ kind, start, end }) => kind === 'TITLE' && start <= span.start && span.end <= end),
  );
  return titled ? { ...event, kind: 'COMMEMORATION' } : event;
}

/**
 * Gives an event that only an unknown verb tells the kind that the headline or the next sentences call it by:
 * `ont siégé du 8 au 13 mai … au cours de cette réunion`. Of several names the headline's is taken.
 */
export function nameByKind(event: Occurrence, drafts: readonly DatedDraft[]): Occurrence {
  if (!isNameless(event)) return event;
  // `c'est X qui avait fait le déplacement la semaine dernière`: the noun is of another day.
  const elsewhere = new Set(
    drafts.flatMap(({ head, date }) =>
      head && date && event.date && !datesAgree(date.edtf, event.date.edtf) ? [head] : [],
    ),
  );
  const naming = drafts.filter((draft) => names(draft, event) && !elsewhere.has(draft.head!));
  const best = naming.find(({ view }) => HEADLINE.test(view.sentence.part)) ?? naming[0];
  if (!best) return event;
  const called = { ...occurrenceOf(best), date: null };
  return { ...joined(event, called), kind: best.kind };
}
