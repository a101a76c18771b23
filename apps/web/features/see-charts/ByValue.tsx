import { EVENT_STATUSES, type EventStatus } from '@ephemeride/domain';
import { isEventKind } from '../read-list/kind-word.ts';
import type { ENTRY_TYPES, View } from '../share-view/view.ts';
import { type Fill, type ValueBar, valueBars } from './bar-charts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { ChartProps } from './chart-props.ts';

/** Lanes of the API that stand for a type of entry: `COMMEMORATION` is a kind of event already. */
const TYPE_OF_LANE: Readonly<Record<string, (typeof ENTRY_TYPES)[number]>> = {
  AGREEMENT: 'AGREEMENT',
  COMMEMORATION_DAY: 'COMMEMORATION',
  ANNIVERSARY: 'ANNIVERSARY',
};

const SOFT = 'var(--ink-soft)';
const ACCENT = 'var(--accent)';

const changeOfLane = (lane: string): Partial<View> => {
  const type = TYPE_OF_LANE[lane];
  if (type) return { types: [type] };
  return isEventKind(lane) ? { kinds: [lane] } : {};
};

/** How many entries are of each kind: the kinds of events, and what is no event. */
export function ByKind({ answer, t, hrefOf, write }: ChartProps) {
  const bars = answer.byKind.lanes.map(({ id, label, count }): ValueBar => {
    const type = TYPE_OF_LANE[id];
    return {
      ...{ id, count, href: hrefOf(changeOfLane(id)), fill: 'WHOLE' },
      label: type ? t(`types.${type}`) : isEventKind(id) ? t(`kinds.${id}`) : label,
      colour: type === 'ANNIVERSARY' || type === 'COMMEMORATION' ? ACCENT : SOFT,
    };
  });
  return (
    <ValueFigure
      id="kinds"
      title={t('charts.kinds')}
      caption={t('charts.kindsCaption')}
      column={t('form.kind')}
      bars={bars}
      t={t}
      write={write}
    />
  );
}

const FILL_OF: Readonly<Record<EventStatus, Fill>> = {
  HELD: 'WHOLE',
  ONGOING: 'WHOLE',
  PLANNED: 'HOLLOW',
  POSTPONED: 'DASHED',
  CANCELLED: 'DASHED',
};

/** How many events took place, are announced, were postponed or cancelled. */
export function ByStatus({ answer, t, hrefOf, write }: ChartProps) {
  const { statuses } = answer.facets;
  const bars = EVENT_STATUSES.flatMap((status): ValueBar[] => {
    const count = statuses.find(({ id }) => id === status)?.count ?? 0;
    if (count === 0) return [];
    return [
      {
        ...{ id: status, count, colour: SOFT, fill: FILL_OF[status] },
        label: t(`statuses.${status}`),
        href: hrefOf({ statuses: [status] }),
      },
    ];
  });
  return (
    <ValueFigure
      id="statuses"
      title={t('charts.statuses')}
      caption={t('charts.statusesCaption')}
      column={t('filters.statuses')}
      bars={bars}
      t={t}
      write={write}
    />
  );
}

interface ValueFigureProps extends Pick<ChartProps, 't' | 'write'> {
  id: string;
  title: string;
  caption: string;
  /** What the values are of. */
  column: string;
  bars: readonly ValueBar[];
}

function ValueFigure({ id, title, caption, column, bars, t, write }: ValueFigureProps) {
  if (bars.length === 0) return null;
  return (
    <ChartFigure
      id={id}
      title={title}
      caption={caption}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">{t('charts.count')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id: key, label, count, href }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>
                  <a href={href}>{write(count)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {valueBars(bars, write)}
    </ChartFigure>
  );
}
