import type { View } from '../share-view/view.ts';
import { type ChosenEvent, isCountry } from './chosen-query.ts';
import type { Side } from './ties.ts';

/** Whom the reader chose of a network, and the events at which they met others. */
export interface Chosen {
  readonly side: Side;
  readonly events: readonly ChosenEvent[];
  /** Of how many events, the latest of all that they had a part in, these are. */
  readonly read: number;
  /** At how many they had a part. */
  readonly total: number;
}

/** What the API answered of the chosen one; its filter is any of its people, so whom the view asks for besides is asked here. */
export function chosenOf(
  { people }: Pick<View, 'people'>,
  side: Side,
  { nodes, totalCount }: { readonly nodes: readonly ChosenEvent[]; readonly totalCount: number },
): Chosen {
  const events =
    people.length === 0 || isCountry(side.id)
      ? nodes
      : nodes.filter(({ participants }) =>
          participants.some(({ person }) => person !== null && people.includes(person.id)),
        );
  return { side, events, read: nodes.length, total: totalCount };
}
