import { RETURNING } from '../kind-traits.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';

/** Nouns that stand for a standing meeting named before: `la prochaine édition`, `la prochaine session`. */
const STAND_INS: ReadonlySet<string> = new Set(['édition', 'session', 'cycle', 'round']);

/** `l'exercice « Bouclier »`. */
const isQuoted = (view: SentenceView, last: number): boolean => view.units[last + 1]?.low === '«';

/** A noun that names a standing meeting: with an edition, a series, or more words than the bare noun. */
const namesOne = ({ head, kind, ordinal, rule, view }: DatedDraft): boolean =>
  head !== null &&
  RETURNING.has(kind) &&
  !(head.noun.phrase === 'formation' && rule !== 'holds-event') &&
  head.determiner !== 'NONE' &&
  (ordinal !== null ||
    head.series !== null ||
    isQuoted(view, head.last) ||
    (head.phraseLast > head.first && (!head.plural || kind === 'DIALOGUE')));

/** In how many sentences behind its naming an adjective alone stands for it. */
const REACH = 4;

const ELLIPTIC = /^(?:celui|celle|précédente?|dernier|dernière|prochaine?|premier|première|deuxième)$/u;

/** Rules that read a word which stands for a noun told before. */
const ELLIPSIS: ReadonlySet<string> = new Set(['elliptic-edition', 'earlier-editions']);

/** `le précédent avait eu lieu à Abidjan`: an adjective stands for the noun. */
const stands = ({ rule, head, view, first }: DatedDraft): boolean => {
  if (head === null && ELLIPSIS.has(rule)) return true;
  if (head !== null || !/^(?:dated-happening|does-not-happen)$/u.test(rule)) return false;
  const [one = '', two = ''] = [view.units[first], view.units[first + 1]].map((unit) => unit?.low ?? '');
  const third = view.units[first + 2]?.low ?? '';
  return (
    ELLIPTIC.test(one) ||
    (ELLIPTIC.test(two) &&
      (/^(?:,|à|en|au)$/u.test(third) || view.verbs.some((verb) => verb.first === first + 2)))
  );
};

/** `la 8e réunion`, where `la 9e réunion du comité` was told of. */
const isAnotherOf = ({ head, kind, ordinal }: DatedDraft, last: DatedDraft): boolean =>
  head !== null &&
  last.head !== null &&
  kind !== last.kind &&
  ordinal !== null &&
  last.ordinal !== null &&
  head.phraseLast === head.last &&
  head.noun.word === last.head.noun.word;

/** `la prochaine réunion du groupe`, where `la 5e réunion de leur groupe de travail` was told of. */
const isNextOf = ({ head, edition }: DatedDraft, { head: last, view }: DatedDraft): boolean =>
  head !== null &&
  last !== null &&
  edition !== null &&
  head.noun.phrase === 'réunion' &&
  view.units.slice(last.phraseFirst, last.last + 1).some(({ low }) => low === 'réunion');

/** `Le Comité supérieur a tenu sa 11e session`: counted, and told by its body's own noun. */
const ordinalOfTwo = (draft: DatedDraft): boolean =>
  draft.kind === 'DIALOGUE' && draft.ordinal !== null && namesOne(draft);

/** `La conférence avait vu le jour en 2019 ; l'édition 2021 …`: spoken of again by its bare noun. */
const pointsAtNamed = ({ head, kind }: DatedDraft): boolean =>
  head !== null &&
  RETURNING.has(kind) &&
  /^(?:DEFINITE|DEMONSTRATIVE)$/u.test(head.determiner) &&
  head.preposition === null &&
  head.phraseLast === head.last;

/** `la 9e réunion du comité`: what sits has sessions, and no editions. */
const sits = ({ head }: DatedDraft): boolean =>
  /^(?:réunion|session|comité|commission|cycle|round|séance)(?!\p{L})/u.test(head?.noun.phrase ?? '');

/** `une patrouille conjointe`, seen at the 9th exchange: what has no number of its own is beside what has one. */
const isBeside = ({ head, ordinal, series }: DatedDraft, last: DatedDraft | null): boolean =>
  head?.determiner === 'INDEFINITE' && ordinal === null && series === null && last?.ordinal != null;

/** Of what was told of last, and last by the same noun, what a draft is another edition of; null where it is of neither. */
function called(
  draft: DatedDraft,
  last: DatedDraft | null,
  byWord: ReadonlyMap<string, DatedDraft>,
): DatedDraft | null {
  const alike = draft.head ? byWord.get(draft.head.noun.word) : undefined;
  return [last, alike].find((one) => one && (isAnotherOf(draft, one) || isNextOf(draft, one))) ?? null;
}

/** Gives `la prochaine édition` the kind and name of what is spoken of: the last standing meeting named before it. */
export function nameEditions(drafts: readonly DatedDraft[]): DatedDraft[] {
  let last: DatedDraft | null = null;
  let spokenBare: DatedDraft | null = null;
  // The last that has editions: a committee has sessions.
  let published: DatedDraft | null = null;
  // The sentence in which it was last spoken of.
  let spoken = 0;
  const order = [...drafts].sort(
    (a, b) =>
      a.view.sentence.start - b.view.sentence.start ||
      (a.head?.first ?? a.first) - (b.head?.first ?? b.first),
  );
  const named = new Map<DatedDraft, DatedDraft>();
  const byWord = new Map<string, DatedDraft>();
  const byNumber = new Map<number, DatedDraft>();
  for (const draft of order) {
    const { head } = draft;
    const far = draft.view.sentence.index - spoken > REACH;
    const before: DatedDraft | null = last;
    // `la date de leur prochain sommet. Le précédent, …`: a bare noun, where nothing else is spoken of.
    const bare = draft.view.sentence.index - (spokenBare?.view.sentence.index ?? 0) <= 1 ? spokenBare : null;
    const stoodFor: DatedDraft | null = last ?? bare;
    if (stoodFor && stands(draft) && !(far && last && ELLIPSIS.has(draft.rule)))
      named.set(draft, changed(draft, { kind: stoodFor.kind, series: stoodFor.series }));
    else if (head && STAND_INS.has(head.noun.phrase)) {
      // `La 7e édition`, where the 8th has been told of: the last that is counted so.
      const counted = draft.ordinal === null ? undefined : byNumber.get(draft.ordinal);
      if (counted && counted !== draft) last = counted;
      if (head.noun.phrase === 'édition' && published && last && sits(last)) last = published;
      const fits =
        last?.head &&
        (head.noun.phrase !== 'session' ||
          last.kind === 'DIALOGUE' ||
          last.kind === 'TRAINING' ||
          last.head.noun.phrase.startsWith('session'));
      if (fits && last?.head)
        named.set(
          draft,
          changed(draft, {
            kind: last.kind,
            series: draft.series ?? last.series,
            head: { ...head, noun: last.head.noun },
          }),
        );
      else if (ordinalOfTwo(draft)) last = draft;
    } else if (called(draft, last, byWord)) {
      last = called(draft, last, byWord)!;
      named.set(draft, changed(draft, { kind: last.kind, series: draft.series ?? last.series }));
    } else if (namesOne(draft) && !isBeside(draft, last)) last = draft;
    else if (head && pointsAtNamed(draft)) last = byWord.get(head.noun.word) ?? last;
    if (head && RETURNING.has(draft.kind) && !head.plural && !STAND_INS.has(head.noun.phrase))
      spokenBare = draft;
    if (last === draft && !sits(draft)) published = draft;
    if (last?.head && last === draft) byWord.set(last.head.noun.word, last);
    if (last === draft && draft.ordinal !== null)
      for (const beside of [draft.ordinal - 1, draft.ordinal + 1]) byNumber.set(beside, draft);
    if (named.has(draft) || last !== before) spoken = draft.view.sentence.index;
  }
  // `La prochaine est prévue en mai`, where nothing is told of before, is of no kind.
  return drafts.flatMap((draft) => named.get(draft) ?? (ELLIPSIS.has(draft.rule) ? [] : draft));
}
