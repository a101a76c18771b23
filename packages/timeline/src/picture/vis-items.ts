import type { DataGroup, DataItem } from 'vis-timeline/esnext';
import { type Lane, ROW_REM } from '../lanes.ts';
import type { PictureItem } from '../picture-item.ts';
import { markClass } from './mark-nodes.ts';

/** A lane as vis-timeline takes it. */
export const visGroup = ({ order, ...lane }: Lane & { readonly order: number }): DataGroup =>
  ({ id: lane.id, content: '', order, lane, className: `lane-${lane.id.toLowerCase()}` }) as DataGroup;

/** A mark as vis-timeline takes it; the fields that it does not know become data attributes. */
export function visItem(item: PictureItem): DataItem {
  const { id, entry, shape, state, earliest, latest, precision } = item;
  const range = item.end === null ? { type: 'point' } : { type: 'range', end: new Date(item.end) };
  const more = {
    ...(entry === null ? {} : { entry }),
    shape,
    state,
    earliest,
    latest,
    precision,
    mark: item,
  };
  return {
    id,
    group: item.lane,
    content: '',
    start: new Date(item.start),
    className: markClass(item),
    style: `margin-top: ${item.row * ROW_REM}rem`,
    ...(item.end !== null && !item.inside ? { align: 'left' as const } : {}),
    ...range,
    ...more,
  } as DataItem;
}
