import type { DayWindow } from '@ephemeride/domain';
import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY_MS, endOfDay, startOfDay } from '../instant.ts';
import type { Lane, PictureWords } from '../lanes.ts';
import { SHORTEST_WINDOW } from '../move-window.ts';
import type { PictureItem } from '../picture-item.ts';
import { axisLabels } from './axis-labels.ts';
import { laneNode, markNode } from './mark-nodes.ts';

/** The fields of a mark that stand in its element as data attributes. */
const DATA_ATTRIBUTES = ['entry', 'shape', 'state', 'earliest', 'latest', 'precision'];

/** What every picture has in common: UTC, elements and never strings of HTML. */
const OPTIONS: TimelineOptions = {
  moment: (date: moment.MomentInput) => moment.utc(date),
  orientation: { axis: 'top', item: 'top' },
  // The rows are our own: nothing is stacked anew while a hand zooms.
  stack: false,
  margin: { axis: 4, item: { horizontal: 4, vertical: 8 } },
  maxMinorChars: 5,
  groupOrder: 'order',
  showCurrentTime: false,
  zoomKey: 'ctrlKey',
  zoomMin: SHORTEST_WINDOW * DAY_MS,
  dataAttributes: DATA_ATTRIBUTES,
  groupTemplate: (group: { lane: Lane } | null) => (group ? laneNode(group.lane) : '') as unknown as string,
};

/**
 * The options of a picture.
 *
 * @param limits beyond which nobody can drag
 * @param gaps folded away
 * @param onScale told of the unit that the axis counts in, at every drawing
 */
export const visOptions = (
  limits: DayWindow,
  gaps: readonly DayWindow[],
  words: Pick<PictureWords, 'locale' | 'printed'>,
  onScale: (scale: string) => void,
): TimelineOptions => {
  const label = axisLabels(words.locale);
  return {
    ...OPTIONS,
    format: {
      minorLabels: (date: Date, scale: string) => {
        onScale(scale);
        return label.minor(new Date(date.valueOf()), scale);
      },
      majorLabels: (date: Date, scale: string) => label.major(new Date(date.valueOf()), scale),
    },
    ...bounds(limits, gaps),
    template: (item: { mark: PictureItem }, content: HTMLElement) => {
      // vis-timeline's own dot beside a point's words: ours is drawn by CSS, and a page of hundreds of marks is lighter without.
      if (item.mark.end === null) content.nextElementSibling?.remove();
      return markNode(item.mark, words.printed) as unknown as string;
    },
  };
};

function bounds(limits: DayWindow, gaps: readonly DayWindow[]): TimelineOptions {
  const [min, max] = [startOfDay(limits.from), endOfDay(limits.to)];
  const length = (max - min) * 1.25;
  return {
    min: new Date(min - length * 0.05),
    max: new Date(max + length * 0.2),
    zoomMax: length,
    hiddenDates: gaps.map((gap) => ({
      start: new Date(startOfDay(gap.from)),
      end: new Date(endOfDay(gap.to)),
    })),
  };
}
