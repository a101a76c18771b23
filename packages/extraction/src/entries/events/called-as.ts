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
/** Where and with whom the other took place, and its year. */
const OF_THE_OTHER = /\s(?:à|au|aux|dans|avec|entre|en (?=\p{Lu}|\d)|\d{4}(?!\p{L}|\d)).*$/u;

const isBare = ({ noun, phrase }: Called): boolean =>
  noun === null || phrase === null || STANDS_IN.test(noun.phrase) || phrase.toLowerCase() === noun.phrase;

/** Whether all the words of an occurrence point to one that is named elsewhere: `la 4e édition`, `celui de 2020`, `l'exercice`. */
const pointsElsewhere = ({ drafts }: Occurrence): boolean =>
  drafts.every(
    ({ head, edition, ordinal, rule }) =>
      edition !== null ||
      ordinal !== null ||
      (head === null
        ? /^(?:elliptic-edition|earlier-editions|does-not-happen)$/u.test(rule)
        : STANDS_IN.test(head.noun.phrase) || head.determiner === 'DEFINITE'),
  );

const firstWord = ({ noun }: Called): string => noun?.phrase.split(' ')[0] ?? '';

/** The noun of an occurrence; of one that is another edition of something in the despatch, that one's fuller name. */
export function calledAs(occurrence: Occurrence, others: readonly Occurrence[]): Called {
  const own = nounOf(occurrence);
  if (
    !RETURNING.has(occurrence.kind) ||
    occurrence.kind === 'TRAINING' ||
    !isBare(own) ||
    !pointsElsewhere(occurrence)
  )
    return own;
  const alike = (other: Called): boolean =>
    own.noun === null || STANDS_IN.test(own.noun.phrase) || firstWord(own) === firstWord(other);
  for (const other of others) {
    const kindred =
      other.kind === occurrence.kind || (occurrence.kind === 'OTHER' && RETURNING.has(other.kind));
    if (other === occurrence || !kindred) continue;
    const named = nounOf(other);
    if (!isBare(named) && alike(named))
      return { noun: named.noun, phrase: named.phrase!.replace(OF_THE_OTHER, '').replace(/\s\([^)]*$/u, '') };
  }
  return own;
}
