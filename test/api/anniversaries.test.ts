import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

let server: SeedsServer;
beforeAll(async () => {
  server = await seedsServer();
});
afterAll(() => server.discard());

interface Anniversary {
  readonly date: { readonly edtf: string };
  readonly commemorations: readonly {
    readonly ordinal: number;
    readonly mentioned: boolean;
    readonly date: { readonly edtf: string; readonly basis: string };
    readonly evidence: readonly { readonly quote: string }[];
  }[];
}

const anniversaries = async (): Promise<readonly Anniversary[]> =>
  (
    await server.ask(`{ anniversaries { date { edtf }
      commemorations(window: { from: "2022-01-01", to: "2025-12-31" }) {
        ordinal mentioned date { edtf basis } evidence { quote } } } }`)
  ).anniversaries;

describe('the anniversaries of the seeds', () => {
  it('look back to 22 December 1944, 30 April 1975 and 7 January 1979', async () => {
    expect((await anniversaries()).map(({ date }) => date.edtf)).toEqual([
      '1944-12-22',
      '1975-04-30',
      '1979-01-07',
    ]);
  });

  it('return each year from 2022 to 2025 on their day', async () => {
    const returns = (await anniversaries()).map(({ commemorations }) =>
      commemorations.map(({ ordinal, date }) => `${ordinal} ${date.edtf}`),
    );
    expect(returns).toEqual([
      ['78 2022-12-22', '79 2023-12-22', '80 2024-12-22', '81 2025-12-22'],
      ['47 2022-04-30', '48 2023-04-30', '49 2024-04-30', '50 2025-04-30'],
      ['43 2022-01-07', '44 2023-01-07', '45 2024-01-07', '46 2025-01-07'],
    ]);
  });

  it('are proven in the years that a despatch mentions, and only computed in the others', async () => {
    const returns = (await anniversaries()).flatMap(({ commemorations }) => commemorations);
    const mentioned = returns.filter((each) => each.mentioned);
    expect(mentioned.map(({ ordinal }) => ordinal)).toEqual([80, 50, 45]);
    for (const { mentioned, evidence, date } of returns) {
      expect(evidence.length > 0).toBe(mentioned);
      if (!mentioned) expect(date.basis).toBe('COMPUTED');
    }
  });
});
