import type { Store } from '@ephemeride/store';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver is given: the corpus' door, and this request's own loaders before it. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** What the operation costs; set before it is executed. */
  readonly cost: number;
  /** Aborted when the server stops: what would go on for ever ends then. */
  readonly ended: AbortSignal;
}

/** The context of one request. */
export const createContext = (store: Store, ended: AbortSignal): Context => ({
  store,
  loaders: createLoaders(store),
  cost: 0,
  ended,
});
