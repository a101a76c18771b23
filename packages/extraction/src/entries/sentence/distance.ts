import type { SentenceView } from './sentence-view.ts';

const DISTANT =
  /^(?:téléphone|téléphonique|téléphoniquement|visioconférence|vidéoconférence|vidéo|virtuellement|distance)$/u;

/** Whether the words say that they were apart: `au téléphone`, `par visioconférence`. */
export const isDistant = (view: SentenceView, first: number, last: number): boolean =>
  view.units.slice(first, last + 1).some((unit) => DISTANT.test(unit.low));
