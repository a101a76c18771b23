export { type Origin, originsBefore } from './anniversary-items.ts';
export { type BrokenScale, brokenScale, type ScaleStretch } from './broken-scale.ts';
export { daysFrom, daysIn, sameWindow } from './day-window.ts';
export {
  type PictureAnniversary,
  type PictureEntry,
  pictureAnniversaryFragment,
  pictureEntryFragment,
} from './entry.ts';
export { foldableGaps } from './folded-time.ts';
export { type Bucket, gapsOf, stretchesBetween, wholeYearGaps } from './gaps.ts';
export { HUES, type Hue, huesOf, sharedCountries } from './hues.ts';
export type { PictureData } from './items.ts';
export {
  arrangeLanes,
  type Lane,
  type LaneMode,
  type LaneRules,
  type PictureWords,
  ROW_REM,
  type StandingLanes,
  type TextPiece,
} from './lanes.ts';
export { clampWindow, type Ground, panWindow, zoomWindow } from './move-window.ts';
export type { PictureItem } from './picture-item.ts';
export { type DateBounds, LANGUAGE_TAGS, shortDate } from './short-date.ts';
export { snapWindow } from './snap-window.ts';
