/** Counts kept beside the entries, and how to read them. */
export { type BucketSums, sumsOfBuckets } from './bucket-sums.ts';
export { countAll } from './count-all.ts';
export {
  given,
  isCounted,
  isCountedByDay,
  type Lane,
  personAlone,
  type Slice,
  sliceOf,
  TYPE_OF_KIND,
} from './slice.ts';
export {
  addTo,
  countOfSlice,
  countsOfSlice,
  monthOf,
  type Sums,
  sumsBeforeDays,
} from './sums.ts';
export { TALLIED, type Tallied, talliesOf } from './tallies.ts';
export { SPANS } from './units.ts';
