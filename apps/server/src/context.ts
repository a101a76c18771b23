import type { Store } from '@ephemeride/store';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver is given: the corpus' door, and this request's own loaders before it. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** What the operation costs; set before it is executed. */
  readonly cost: number;
}

/** The context of one request. */
export const createContext = (store: Store): Context => ({ store, loaders: createLoaders(store), cost: 0 });
