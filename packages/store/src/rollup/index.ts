/** Counts kept beside the entries, and how to read them. */
export { countAll } from './count-all.ts';
export { isCounted, isCountedByDay, type Slice, sliceOf } from './slice.ts';
export {
  addTo,
  countOfSlice,
  countsOfSlice,
  monthOf,
  type NamedSlice,
  named,
  type Sums,
  sumsBeforeMonths,
  sumsOfBuckets,
} from './sums.ts';
export { SPANS } from './units.ts';
