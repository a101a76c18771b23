import { expect, it } from 'vitest';
import { streamOf } from './stream-of.ts';

/** Texts without end, which tell how many were made and whether they were given up. */
function endless() {
  const told = { made: 0, over: false };
  async function* texts() {
    try {
      for (;;) {
        told.made++;
        yield 'x'.repeat(1000);
      }
    } finally {
      told.over = true;
    }
  }
  return { told, texts: texts() };
}

it('an answer is made no faster than it is read, and no further than its reader stays', async () => {
  const { told, texts } = endless();
  const reader = streamOf(texts).getReader();
  for (let turn = 0; turn < 3; turn++) expect((await reader.read()).value).toHaveLength(1000);
  expect(told.made).toBeLessThanOrEqual(5);
  await reader.cancel();
  expect(told.over).toBe(true);
});
