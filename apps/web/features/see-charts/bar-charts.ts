import { axisX, axisY, barX, barY, ruleX, ruleY, text } from '@observablehq/plot';
import type { ReactElement } from 'react';
import { drawing } from './drawing.ts';
import { namedPeriods, type Period } from './periods.ts';

const FONT = { fontSize: 12 } as const;
const INK = 'var(--ink)';
const SOFT = 'var(--ink-soft)';
const EDGE = 'var(--edge)';

/** The width of a digit at 12 px, and of the least gap between two numbers. */
const DIGIT_PX = 7;
const NUMBER_GAP_PX = 6;
/** Between the numbers of an axis and its bars, and the drawing's edge. */
const AXIS_GAP_PX = 14;

interface PeriodBars {
  readonly periods: readonly Period[];
  /** A count a period, in their order. */
  readonly counts: readonly number[];
  /** The count that the highest bar may stand for. */
  readonly most: number;
  readonly colour: string;
  /** Where a bar leads; null where no view shows just what it counts. */
  hrefOf(period: Period): string | null;
  write(count: number): string;
}

/** How many periods the axis names at most. */
const MOST_NAMED = 6;

const PERIODS = { width: 320, height: 116 } as const;

/** A bar a period, each a link to what it counts where there is one. */
export function periodBars({ periods, counts, most, colour, hrefOf, write }: PeriodBars): ReactElement {
  const bars = periods
    .map((period, at) => ({ ...period, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0);
  const widest = Math.max(...counts.map((count) => write(count).length), 1) * DIGIT_PX + NUMBER_GAP_PX;
  // Where the numbers have no room above their bars, an axis tells how high these are.
  const told = periods.length * widest <= PERIODS.width;
  const shortOf = new Map(periods.map(({ from, short }) => [from, short]));
  const named = namedPeriods(periods, MOST_NAMED).map(({ from }) => from);
  return drawing({
    width: PERIODS.width,
    height: PERIODS.height,
    marginTop: 20,
    marginRight: 8,
    marginBottom: 24,
    marginLeft: told ? 8 : write(most).length * DIGIT_PX + AXIS_GAP_PX,
    x: { type: 'band', domain: periods.map(({ from }) => from), padding: 0.16, label: null },
    y: { domain: [0, Math.max(most, 1)], label: null, axis: null },
    marks: [
      ...(told
        ? []
        : [axisY({ ...FONT, ticks: 3, tickSize: 0, color: SOFT, tickFormat: write, label: null })]),
      ruleY([0], { stroke: EDGE }),
      axisX(named, {
        ...FONT,
        tickSize: 0,
        color: SOFT,
        label: null,
        tickFormat: (day: string) => shortOf.get(day) ?? day,
      }),
      barY(bars, {
        x: 'from',
        y: 'count',
        fill: colour,
        href: hrefOf,
        title: ({ full, count }) => `${full}, ${write(count)}`,
      }),
      ...(told
        ? [
            text(bars, {
              ...FONT,
              x: 'from',
              y: 'count',
              text: ({ count }) => write(count),
              dy: -9,
              fill: INK,
            }),
          ]
        : []),
    ],
  });
}

/** How a bar is filled: whole, hollow for what has not taken place, dashed for what will not. */
export type Fill = 'WHOLE' | 'HOLLOW' | 'DASHED';

export interface ValueBar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly colour: string;
  readonly fill: Fill;
}

const VALUES = { width: 360, row: 30, left: 128, right: 52 } as const;

const FILLS: Readonly<Record<Fill, (colour: string) => object>> = {
  WHOLE: (colour) => ({ fill: colour }),
  HOLLOW: (colour) => ({ fill: 'var(--paper)', stroke: colour, strokeWidth: 1.5 }),
  DASHED: (colour) => ({ fill: 'var(--paper)', stroke: colour, strokeWidth: 1.5, strokeDasharray: '4 3' }),
};

/** A bar a value, the fullest first, its name before and its count behind it. */
export function valueBars(bars: readonly ValueBar[], write: (count: number) => string): ReactElement {
  const labels = new Map(bars.map(({ id, label }) => [id, label]));
  const looks = [...new Set(bars.map(({ fill, colour }) => `${fill} ${colour}`))];
  return drawing({
    width: VALUES.width,
    height: bars.length * VALUES.row + 8,
    marginTop: 4,
    marginRight: VALUES.right,
    marginBottom: 4,
    marginLeft: VALUES.left,
    x: { axis: null, domain: [0, Math.max(...bars.map(({ count }) => count), 1)] },
    y: { type: 'band', domain: bars.map(({ id }) => id), padding: 0.3, label: null, axis: null },
    marks: [
      axisY({
        ...FONT,
        tickSize: 0,
        tickPadding: 8,
        color: INK,
        label: null,
        lineWidth: 9.5,
        tickFormat: (id: string) => labels.get(id) ?? id,
      }),
      ruleX([0], { stroke: EDGE }),
      ...looks.map((look) => {
        const alike = bars.filter(({ fill, colour }) => `${fill} ${colour}` === look);
        const { fill, colour } = alike[0]!;
        return barX(alike, {
          x: 'count',
          y: 'id',
          href: 'href',
          title: ({ label, count }: ValueBar) => `${label}, ${write(count)}`,
          ...FILLS[fill](colour),
        });
      }),
      text(bars, {
        ...FONT,
        x: 'count',
        y: 'id',
        text: ({ count }: ValueBar) => write(count),
        textAnchor: 'start',
        dx: 6,
        fill: INK,
      }),
    ],
  });
}
