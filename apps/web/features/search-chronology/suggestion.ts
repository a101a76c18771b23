import type { ResultOf } from '@ephemeride/contract';
import type { View } from '../share-view/view.ts';
import { type FoundPiece, folded, foundPieces, wordsOf } from './found-words.ts';
import type { suggestGroundQuery, suggestQuery } from './suggest-query.ts';

/** What typed words may mean, and what choosing it does: change the view, or open a despatch. */
export interface Suggestion {
  readonly id: string;
  readonly kind: 'text' | 'country' | 'person' | 'topic' | 'document' | 'entry';
  readonly label: readonly FoundPiece[];
  /** What tells it from others of its name: a country, a date. */
  readonly detail: string | null;
  /** The words around the first match, where the name does not hold them. */
  readonly excerpt: readonly FoundPiece[] | null;
  readonly act: { readonly change: Partial<View> } | { readonly document: string };
}

type Answer = ResultOf<typeof suggestQuery>;
type Ground = ResultOf<typeof suggestGroundQuery>['facets'];

/** The most countries, and the most topics, that are suggested at once. */
const MOST_NAMED = 3;
const MOST_FOUND = 5;

/** What the words typed so far may mean, the filters first. */
export function suggestionsOf(
  typed: string,
  view: View,
  ground: Ground | null,
  answer: Answer | null,
): readonly Suggestion[] {
  const looked = wordsOf(typed);
  if (looked.length === 0) return [];
  const adding = (field: 'countries' | 'people' | 'topics', id: string): Suggestion['act'] => ({
    change: { [field]: [...new Set([...view[field], id])], text: null },
  });
  const named = (kind: 'country' | 'topic', field: 'countries' | 'topics'): Suggestion[] =>
    (ground?.[field] ?? [])
      .filter(({ label }) => begins(label, looked))
      .slice(0, MOST_NAMED)
      .map(({ id, label }) => ({
        id: `${kind}-${id}`,
        kind,
        label: foundPieces(label, looked),
        detail: null,
        excerpt: null,
        act: adding(field, id),
      }));
  const people = (answer?.people.nodes ?? []).map(
    ({ id, name, country }): Suggestion => ({
      id: `person-${id}`,
      kind: 'person',
      label: foundPieces(name, looked),
      detail: country?.name ?? null,
      excerpt: null,
      act: adding('people', id),
    }),
  );
  const whole: Suggestion = {
    id: 'text',
    kind: 'text',
    label: [{ text: typed.trim(), found: false }],
    detail: null,
    excerpt: null,
    act: { change: { text: typed.trim() } },
  };
  return [
    whole,
    ...named('country', 'countries'),
    ...people,
    ...named('topic', 'topics'),
    ...found(answer, looked),
  ];
}

/** Entries and despatches; people are suggested by their names alone. */
function found(answer: Answer | null, looked: readonly string[]): readonly Suggestion[] {
  const suggestions = (answer?.search.edges ?? []).flatMap(({ node, excerpt, highlights }): Suggestion[] => {
    if (node.__typename === 'Person' || node.__typename === 'Organization' || node.__typename === 'Topic')
      return [];
    const document = node.__typename === 'Document';
    const label = foundPieces(document ? node.headline : node.title, looked);
    return [
      {
        id: node.id,
        kind: document ? 'document' : 'entry',
        label,
        detail: node.date?.display ?? null,
        excerpt: label.some((piece) => piece.found) ? null : highlighted(excerpt, highlights),
        act: document ? { document: node.slug } : { change: { entry: node.id } },
      },
    ];
  });
  return suggestions.slice(0, MOST_FOUND);
}

/** Whether each word typed begins a word of a name. */
function begins(name: string, looked: readonly string[]): boolean {
  const words = wordsOf(name);
  return (
    looked.every((each) => words.some((word) => word.startsWith(each))) ||
    folded(name).startsWith(looked.join(' '))
  );
}

/** An excerpt in pieces, as the API tells its matches. */
export function highlighted(
  excerpt: string,
  highlights: readonly { readonly start: number; readonly end: number }[],
): readonly FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start < at || end <= start) continue;
    if (start > at) pieces.push({ text: excerpt.slice(at, start), found: false });
    pieces.push({ text: excerpt.slice(start, end), found: true });
    at = end;
  }
  if (at < excerpt.length) pieces.push({ text: excerpt.slice(at), found: false });
  return pieces;
}
