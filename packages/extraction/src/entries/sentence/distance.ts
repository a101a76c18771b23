import type { SentenceView } from './sentence-view.ts';

const DISTANT =
  /^(?:téléphone|téléphonique|téléphoniquement|visioconférence|vidéoconférence|vidéo|virtuellement|distance|écrans?)$/u;

/** `ont conversé en ligne`, but `mis en ligne`. */
const isOnline = ({ units }: SentenceView, at: number): boolean =>
  units[at]!.low === 'ligne' && units[at - 1]?.low === 'en' && !/^mise?s?$/u.test(units[at - 2]?.low ?? '');

/** Whether the words say that they were apart: `au téléphone`, `par visioconférence`, `en ligne`. */
export const isDistant = (view: SentenceView, first: number, last: number): boolean =>
  view.units.slice(first, last + 1).some(({ low }, at) => DISTANT.test(low) || isOnline(view, first + at));
