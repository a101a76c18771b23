import { boundsOf } from '@ephemeride/domain';
import type { Anchor } from '../../despatch.ts';
import type { DatedDraft } from './draft.ts';
import { joined, type Occurrence, occurrenceOf } from './occurrence.ts';

/** What is shown of an event to come: `les préparatifs de l'échange`, `le programme du salon`. */
const SHOWN_OF = /^(?:préparatifs|préparation|programme|détails|calendrier|contours|affiche|organisation)$/u;
const PRESS = /^(?:conférence|point|réunion) (?:de presse|d'information)$/u;
const ABOUT = /^(?:sur|consacrée?|relative?|relatif|concernant|dédiée?)$/u;
/** Units in front of the event's noun, with its article and `de`, in which that stands. */
const REACH = 5;

/** Whether a noun is what the press is told of: behind `préparatifs de`, or behind a press conference on it. */
function isShown({ head, view, clause }: DatedDraft, press: boolean): boolean {
  if (head === null || clause?.verb == null) return false;
  const before = view.units.slice(Math.max(clause.first, head.phraseFirst - REACH), head.phraseFirst + 1);
  return before.some(({ low }) => SHOWN_OF.test(low) || (press && ABOUT.test(low)));
}

/** Whether two nouns call one event: by one series, else by one word and no two numbers. */
const sameCalling = (one: DatedDraft, { drafts, kind, series, ordinal }: Occurrence): boolean =>
  kind === one.kind &&
  (one.series !== null || series !== null
    ? one.series === series
    : drafts.some(({ head }) => head?.noun.word === one.head!.noun.word)) &&
  (ordinal === null || one.ordinal === null || ordinal === one.ordinal);

const isToCome = ({ date }: Occurrence, { dateline, header }: Anchor): boolean => {
  const written = dateline ?? header;
  const first = date && boundsOf(date.edtf).earliest;
  const last = written && boundsOf(written).latest;
  return !!first && !!last && first > last;
};

/**
 * `Les préparatifs de l'échange ont été présentés lundi à la presse. L'échange aura lieu les 18 et 19`: what is presented is
 * what the despatch is about, if it has its days. Null where the main event presents nothing.
 */
export function presentedBy(
  main: Occurrence,
  others: readonly Occurrence[],
  drafts: readonly DatedDraft[],
  anchor: Anchor,
): { main: Occurrence; others: Occurrence[] } | null {
  if (main.kind !== 'OTHER') return null;
  const press = main.drafts.some(({ head }) => PRESS.test(head?.noun.phrase ?? ''));
  const views = new Set(main.drafts.map(({ view }) => view));
  for (const shown of drafts) {
    if (shown.kind === 'OTHER' || !views.has(shown.view) || !isShown(shown, press)) continue;
    const event = others.find((one) => isToCome(one, anchor) && sameCalling(shown, one));
    if (!event) continue;
    const known = { ...occurrenceOf(shown), date: null };
    return {
      main: joined(event, known),
      others: [main, ...others.filter((one) => one !== event)],
    };
  }
  return null;
}
