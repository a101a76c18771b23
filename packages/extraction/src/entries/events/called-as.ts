import { RETURNING } from '../kind-traits.ts';
import type { EventNoun } from '../sentence/event-nouns.ts';
import type { Occurrence } from './occurrence.ts';

interface Called {
  readonly noun: EventNoun | null;
  readonly phrase: string | null;
}

/** The firmest noun with its phrase, for titles of editions: `2e Rencontre d'amitié …`. */
function nounOf(occurrence: Occurrence): Called {
  const nouns = occurrence.drafts.filter(({ head }) => head !== null && head.determiner !== 'DEMONSTRATIVE');
  const named = nouns.find(({ head }) => head!.noun.kind === occurrence.kind) ?? nouns[0];
  // `la cérémonie` says nothing of a handover that a verb tells.
  if (!named?.head || (named.head.noun.kind === 'OTHER' && occurrence.kind !== 'OTHER'))
    return { noun: null, phrase: null };
  const { start } = named.view.units[named.head.first]!;
  const { end } = named.view.units[named.head.phraseLast]!;
  return { noun: named.head.noun, phrase: named.view.despatch.source.text.slice(start, end) };
}

/** Nouns that stand for the one of another event: `l'édition 2026`. */
const STANDS_IN = /^(?:édition|cycle|round)$/u;
/** Where and with whom the other took place, how long, and its year. */
const OF_THE_OTHER =
  /\s(?:à|au|aux|dans|avec|entre|de leurs|en (?=\p{Lu}|\d)|\d{4}(?!\p{L}|\d)|de \S+ (?:jours|semaines|mois)(?!\p{L})).*$/u;

/** `la 8e édition`, `la session précédente`, `l'édition 2023 de l'exercice`: nothing but which of them. */
const ONLY_WHICH =
  /^(?:(?:\p{L}+ième|première|seconde|\d+(?:e|è?me|ère|re)|précédente|prochaine|dernière|nouvelle|autre)\s)*(?:édition|session|cycle|round)(?:\s(?:précédente|suivante|prochaine|(?:de )?\d{4}))*(?:\sd(?:e |e la |u |e l['’])\p{Ll}+)?$/iu;

const isBare = ({ noun, phrase }: Called): boolean =>
  noun === null ||
  phrase === null ||
  STANDS_IN.test(noun.phrase) ||
  phrase.toLowerCase() === noun.phrase ||
  (ONLY_WHICH.test(phrase) && !phrase.toLowerCase().startsWith(noun.phrase));

/** `« Tulipe 2024 »`, right behind a phrase or at its end: what it is called, and which of them it is. */
const CALLED = /\s*(?:[«“"]|'')\s*([^«»“”"]{2,40}?)([ -](?:(?:19|20)\d\d|\d{1,2}))?\s*(?:[»”"]|'')/u;

const CALLED_BEHIND = new RegExp(`^${CALLED.source}`, 'u');
const FROM_CALLED = new RegExp(`${CALLED.source}.*$`, 'u');

/** The name of another with what it is called: for another edition of the same without which of them it is. */
function borrowed(occurrence: Occurrence, { noun, phrase }: Called, another: boolean): Called {
  if (noun === null || phrase === null) return { noun, phrase };
  const draft = occurrence.drafts.find(({ view }) => view.despatch.source.text.includes(phrase));
  const text = draft?.view.despatch.source.text ?? '';
  const at = draft ? text.indexOf(phrase, draft.view.sentence.start) + phrase.length : 0;
  const behind = CALLED_BEHIND.exec(text.slice(at, at + 60));
  const [, called, which = ''] = CALLED.exec(phrase) ?? behind ?? [];
  const name = called && `${called}${another ? '' : which}`;
  const bare = phrase
    .replace(FROM_CALLED, '')
    .replace(OF_THE_OTHER, '')
    .replace(/\s\([^)]*$/u, '');
  return { noun, phrase: name ? `${bare} « ${name} »` : bare };
}

/** Rules of words that stand for a noun told before. */
const ELLIPTIC = /^(?:elliptic-edition|earlier-editions)$/u;

/** Whether all the words of an occurrence point to one that is named elsewhere: `la 4e édition`, `celui de 2020`, `l'exercice`. */
const pointsElsewhere = ({ drafts }: Occurrence): boolean =>
  drafts.every(
    ({ head, edition, ordinal, rule }) =>
      edition !== null ||
      ordinal !== null ||
      (head === null
        ? ELLIPTIC.test(rule) || rule === 'does-not-happen'
        : STANDS_IN.test(head.noun.phrase) || head.determiner === 'DEFINITE'),
  );

/** `une deuxième session`, `le prochain stage`: of a course another is on the same. */
const isAnotherOf = ({ drafts }: Occurrence): boolean =>
  drafts.every(({ edition, ordinal }) => edition !== null || ordinal !== null);

const firstWord = ({ noun }: Called): string => noun?.phrase.split(' ')[0] ?? '';

/** The noun of an occurrence; of one that is another edition of something in the despatch, that one's fuller name. */
export function calledAs(occurrence: Occurrence, others: readonly Occurrence[]): Called {
  const own = nounOf(occurrence);
  if (
    !RETURNING.has(occurrence.kind) ||
    (occurrence.kind === 'TRAINING' && (own.noun === null || !isAnotherOf(occurrence))) ||
    !isBare(own) ||
    !pointsElsewhere(occurrence)
  )
    return own;
  const alike = (other: Called): boolean =>
    own.noun === null ||
    STANDS_IN.test(own.noun.phrase) ||
    (occurrence.kind === 'EXHIBITION' && ONLY_WHICH.test(own.phrase ?? '')) ||
    firstWord(own) === firstWord(other);
  const another =
    occurrence.ordinal !== null ||
    occurrence.drafts.some(({ edition, rule }) => edition !== null || ELLIPTIC.test(rule)) ||
    ONLY_WHICH.test(own.phrase ?? '');
  // `dialogue sur la politique de défense` is one noun, and says more than `dialogue`.
  const tellsMore = (other: Called): boolean =>
    !isBare(other) || (/\s/u.test(other.noun?.phrase ?? '') && other.noun !== own.noun);
  for (const other of others) {
    const kindred =
      other.kind === occurrence.kind || (occurrence.kind === 'OTHER' && RETURNING.has(other.kind));
    if (other === occurrence || !kindred) continue;
    const its = nounOf(other);
    if (!alike(its)) continue;
    const named = borrowed(other, its, another);
    if (tellsMore(named)) return named;
  }
  return own;
}
