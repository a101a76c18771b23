import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP, usePages } from './pages.ts';

const ZONES = ['America/New_York', 'UTC', 'Asia/Ho_Chi_Minh'];
const ORIGINS = [
  { day: '1944-12-22', window: '1944-12-15/1944-12-29', number: 22, words: '22 décembre 1944' },
  { day: '1975-04-30', window: '1975-04-23/1975-05-05', number: 30, words: '30 avril 1975' },
  { day: '1979-01-07', window: '1979-01-01/1979-01-14', number: 7, words: '7 janvier 1979' },
];
const pages = usePages();

/** From the left edge of a day's label on the axis to that of the next. */
async function columnOf(page: Page, day: number): Promise<{ from: number; to: number }> {
  const left = (number: number) =>
    page
      .locator(`.vis-text.vis-minor.vis-day${number}:not(.vis-measure)`)
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().left));
  const here = await left(day);
  const all = await page
    .locator('.vis-text.vis-minor:not(.vis-measure)')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().left));
  const from = here[0] ?? Number.NaN;
  return { from, to: Math.min(...all.filter((other) => other > from)) };
}

/** The glyph is drawn before the words, without an element of its own. */
const middleOfGlyph = (mark: Locator): Promise<number> =>
  mark.locator('.vis-item-content').evaluate((content) => {
    const { marginLeft, width } = getComputedStyle(content, '::before');
    return (
      content.getBoundingClientRect().left + Number.parseFloat(marginLeft) + Number.parseFloat(width) / 2
    );
  });

describe.each(ZONES)('seen from %s', (timezoneId) => {
  it.each(ORIGINS)('$words stands on its own day, in the list and in the picture', async (origin) => {
    const page = await pages.open(`/?window=${origin.window}`, { timezoneId, viewport: DESKTOP });
    const row = page.getByTestId('entry').filter({ hasText: origin.words });
    expect(await row.count()).toBe(1);
    expect(await row.locator('time').getAttribute('datetime')).toBe(origin.day);

    const mark = page.locator(`.vis-item.origin[data-earliest="${origin.day}"]`);
    await mark.waitFor();
    const column = await columnOf(page, origin.number);
    const middle = await middleOfGlyph(mark);
    expect(middle).toBeGreaterThan(column.from);
    expect(middle).toBeLessThan(column.to);
    await page.context().close();
  });
});
