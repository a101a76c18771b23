import { describe, expect, it } from 'vitest';
import { sampleServer } from './testing/sample-server.ts';

const { callsOf } = sampleServer();

/** Every list that hangs on an entry, three levels deep. */
const WIDE = (first: number) => `{ timeline(first: ${first}) { entries {
  evidence { document { slug } } documents { mentions { text } entries { title } }
  ... on Event {
    participants { person { posts { organization { name } document { slug } } entries { title } } organization { name } }
    reports { document { slug } } topics { slug } linked { id } }
  ... on Commemoration { anniversary { slug } }
  ... on Anniversary { commemorations(window: { from: "2020-01-01", to: "2025-12-31" }) { evidence { quote } } }
} } }`;

/**
 * In how many places that query leads to what the store is asked for. Lists of several places that come at different moments are asked
 * for in turn, those of one place never one entry at a time.
 */
const PLACES: Readonly<Record<string, number>> = { documentsByIds: 3, evidenceOf: 2, organizationsByIds: 2 };

describe('the store', () => {
  it('is asked as often for a whole timeline as for one event of it', async () => {
    const one = await callsOf(
      `{ timeline(first: 1) { entries { evidence { document { slug } } documents { slug } } } }`,
    );
    const all = await callsOf(
      `{ timeline(first: 9) { entries { evidence { document { slug } } documents { slug } } } }`,
    );
    expect(all).toEqual(one);
    expect(all).toEqual(['documentsByIds', 'documentsOfEntries', 'evidenceOf', 'timeline']);
  });

  it('is asked once for each list, however many entries have it', async () => {
    const calls = await callsOf(WIDE(9));
    const asked = new Map<string, number>();
    for (const call of calls) asked.set(call, (asked.get(call) ?? 0) + 1);
    const often = [...asked].filter(([call, times]) => times > (PLACES[call] ?? 1));
    expect(often).toEqual([]);
    expect(asked.get('evidenceOf')).toBe(2);
  });

  it('is asked once a window for what is asked with a window', async () => {
    const calls = await callsOf(`{ people { nodes {
      a: entries(window: { from: "2024-01-01", to: "2024-12-31" }) { id }
      b: entries(window: { from: "2024-01-01", to: "2024-12-31" }) { id }
      c: entries { id } } } }`);
    expect(calls).toEqual(['entriesOfPeople', 'entriesOfPeople', 'people']);
  });
});
