import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
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

/** `C'était le sixième colloque`, `il s'agissait de leur 3e rencontre`: what was told just before is called by its name. */
function isCalledSo({ head, kind, view }: DatedDraft): boolean {
  if (head === null || kind === 'OTHER' || head.plural) return false;
  const words = view.units.slice(Math.max(0, head.phraseFirst - CALLING), head.phraseFirst + 1);
  return CALLS.test(words.map(({ low }) => low).join(' '));
}
const CALLING = 6;
const CALLS =
  /(?:^|[ .,:;])(?:c' (?:était|est|sera)|ce (?:fut|sera|n'est)|il s' agi(?:t|ssait|ra))(?: (?:là|ainsi|aussi|déjà|ici|alors|en fait))? (?:d[e'] )?(?:l[ea'](?: plus \p{L}+)?|une?|leur|son|sa|du)$/u;

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
  const after = sentence.index - told;
  // `Deux navires ont navigué de conserve : c'était la troisième patrouille`.
  const behind = event.drafts.every(({ view, last }) => view !== draft.view || last < draft.first);
  if (after >= 0 && after < NEAR && behind && isCalledSo(draft)) return true;
  return after > 0 && after <= NEAR && pointsBack(draft);
}

const RITE = /^(?:cérémonie|prise d'armes|messe|acte|concert|défilé|séance solennelle)/u;

/** `80e anniversaire du Débarquement : cérémonie à …`: a ceremony under a headline that tells what is remembered. */
export function remembersByHeadline(
  event: Occurrence,
  found: readonly CommemorationFound[],
  isMain = true,
): Occurrence {
  const rites = event.drafts.filter(({ head }) => RITE.test(head?.noun.phrase ?? ''));
  // Beside the main event a rite that says nothing of itself is meant: `une cérémonie jeudi`, not `la cérémonie de remise`.
  const told = isMain ? rites : rites.filter(({ head }) => head!.phraseLast === head!.last);
  if (event.kind !== 'OTHER' || told.length === 0) return event;
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

const hasRite = ({ kind, drafts }: Occurrence): boolean =>
  kind === 'OTHER' && drafts.some(({ head }) => RITE.test(head?.noun.phrase ?? ''));

const sameDay = (one: Occurrence, other: Occurrence): boolean =>
  one.date === null || other.date === null || datesAgree(one.date.edtf, other.date.edtf);

/** How a day of remembrance is marked, and nothing else is told. */
const MARKS = /^(?:sonn|retenti|résonn|fêter|honorer|recueill|inclin)/u;

/** `Le pont a 40 ans ce mardi`: all that is told is that a return has come. */
const tellsReturn = ({ drafts }: Occurrence, { span }: CommemorationFound): boolean =>
  drafts.some(
    ({ verb, view: { sentence } }) =>
      verb?.lemma === 'avoir' && sentence.start <= span.start && span.end <= sentence.end,
  );

/**
 * A ceremony, or what is done on the very day of a return, beside what the despatch tells of how somebody is remembered then:
 * one commemoration, and what proves it. Null where it is none.
 */
export function remembersBeside(
  event: Occurrence,
  others: readonly Occurrence[],
  found: readonly CommemorationFound[],
): { main: Occurrence; others: Occurrence[] } | null {
  const rite = hasRite(event);
  // `une séance solennelle` on the very day of a return that the despatch names.
  const kept =
    isNameless(event) || rite
      ? found.find(({ read }) => event.date !== null && read.date.edtf === event.date.edtf)
      : undefined;
  if (!rite && !kept) return null;
  // The ceremony of a headline is the one that the text tells, whatever it says of its day.
  const titled = rite && event.drafts.every(({ view }) => HEADLINE.test(view.sentence.part));
  const told = kept !== undefined && (rite || tellsReturn(event, kept));
  const marks = event.drafts.some(({ verb }) => MARKS.test(verb?.lemma ?? ''));
  const beside =
    rite || marks
      ? others.filter((one) => one.kind === 'COMMEMORATION' && (titled || sameDay(event, one)))
      : [];
  if (beside.length === 0 && !told) return null;
  const remembered: Occurrence = told
    ? {
        ...event,
        drafts: event.drafts.map((draft) => changed(draft, { occasion: kept.read })),
        countries: [...new Set([...event.countries, ...kept.read.countries])],
      }
    : event;
  const whole = beside.reduce(joined, { ...remembered, kind: 'COMMEMORATION' });
  return {
    // Who pays homage beside it is not who keeps the day.
    main: { ...whole, kind: 'COMMEMORATION', countries: rite ? whole.countries : remembered.countries },
    others: others.filter((one) => !beside.includes(one)),
  };
}
