import { EVENT_STATUSES, type EventStatus } from '@ephemeride/domain';
import type { Translate } from '../../language/translate.ts';
import type { Choice } from '../browse/corpus.ts';
import { isEventKind } from '../read-list/kind-word.ts';
import { ENTRY_TYPES, type EntryType, type ListField, type View } from '../share-view/view.ts';
import type { FacetsAnswer } from './facets-query.ts';

/** The filters in the order in which a reader meets them. */
export const FACETS = [
  'countries',
  'people',
  'topics',
  'kinds',
  'statuses',
  'types',
  'documents',
] as const satisfies readonly ListField[];

/** The values of a filter with how many entries have them, in the reader's words; the fullest first. */
export function choicesOf(answer: FacetsAnswer, field: ListField, t: Translate): readonly Choice[] {
  const { facets, byType } = answer;
  switch (field) {
    case 'kinds':
      return facets.kinds.flatMap(({ id, count }) =>
        isEventKind(id) ? [{ id, count, label: t(`kinds.${id}`) }] : [],
      );
    case 'statuses':
      return facets.statuses.flatMap(({ id, count }) =>
        isStatus(id) ? [{ id, count, label: t(`statuses.${id}`) }] : [],
      );
    case 'types':
      return byType.lanes.flatMap(({ id, count }) =>
        isEntryType(id) ? [{ id, count, label: t(`types.${id}`) }] : [],
      );
    default:
      return facets[field];
  }
}

const isStatus = (status: string): status is EventStatus => EVENT_STATUSES.includes(status as EventStatus);
const isEntryType = (type: string): type is EntryType => ENTRY_TYPES.includes(type as EntryType);

/** The first values and those in force, wherever they stand. */
export const foremost = (
  choices: readonly Choice[],
  chosen: readonly string[],
  most: number,
): readonly Choice[] => choices.filter(({ id }, at) => at < most || chosen.includes(id));

/** The view in which a value of a filter is in force where it was not, and no longer where it was. */
export function toggled(view: View, field: ListField, value: string): Partial<View> {
  const values: readonly string[] = view[field];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { [field]: next };
}
