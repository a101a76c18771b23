import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { periodBars, valueBars } from './bar-charts.ts';
import { periodsOf } from './periods.ts';

const TAG = '<img src=x onerror=alert(1)>';
const YEARS = periodsOf(
  [2022, 2023, 2024].map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31` })),
  'YEAR',
  'FR',
);

const periods = (
  counts: readonly number[],
  hrefOf: (period: { from: string }) => string | null = ({ from }) => `/?a=1&window=${from}`,
) =>
  renderToStaticMarkup(
    periodBars({
      periods: YEARS,
      counts,
      most: 8,
      colour: 'var(--hue-1)',
      hrefOf,
      write: String,
    }),
  );

const heights = (markup: string) =>
  [...markup.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, px]) => Number(px));

describe('the bars of periods', () => {
  it('are as high as their counts, and lead to what they count', () => {
    const markup = periods([2, 0, 4]);
    const [low, high] = heights(markup);
    expect(high! / low!).toBeCloseTo(2, 5);
    expect(heights(markup)).toHaveLength(2);
    expect(markup).toContain('href="/?a=1&amp;window=2024-01-01"');
  });

  it('are no links where no view shows what they count', () => {
    const markup = periods([2, 0, 4], () => null);
    expect(heights(markup)).toHaveLength(2);
    expect(markup).not.toContain('<a');
  });

  it('say their counts, and their periods below', () => {
    const texts = [...periods([2, 0, 4]).matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text);
    expect(texts).toEqual(['2022', '2023', '2024', '2', '4']);
  });

  it('hold no style element, which the policy of the pages forbids, and are left to the table by screen readers', () => {
    expect(periods([1, 1, 1])).not.toContain('<style');
    expect(periods([1, 1, 1])).toMatch(/^<svg[^>]* aria-hidden="true"/);
  });
});

describe('the bars of values', () => {
  const bar = (id: string, count: number, fill: 'WHOLE' | 'HOLLOW' | 'DASHED', label = id) => ({
    ...{ id, count, fill, label },
    href: `/?kinds=${id}`,
    colour: 'var(--ink-soft)',
  });

  it('tell what took place from what is announced or fell through by more than a colour', () => {
    const markup = renderToStaticMarkup(
      valueBars(
        [bar('HELD', 7, 'WHOLE'), bar('PLANNED', 5, 'HOLLOW'), bar('CANCELLED', 1, 'DASHED')],
        String,
      ),
    );
    expect(markup.match(/fill="var\(--paper\)"/g)).toHaveLength(2);
    expect(markup.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('show a tag in a name as text', () => {
    const markup = renderToStaticMarkup(valueBars([bar('A', 3, 'WHOLE', TAG)], String));
    expect(markup).not.toContain('<img');
    expect(markup.replaceAll('</tspan>', ' ').replace(/<tspan[^>]*>/g, '')).toContain('&lt;img');
  });
});
