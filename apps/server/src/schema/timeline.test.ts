import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const WINDOW = '{ from: "2024-01-01", to: "2024-12-31" }';

describe('timeline', () => {
  it('holds what overlaps the window, each with the words that prove it', async () => {
    const { data } = await ask(`{ timeline(window: ${WINDOW}) {
      total shown entries { __typename title evidence { quote start end document { text } } } } }`);
    expect(data.timeline.total).toBe(5);
    expect(data.timeline.shown).toBe(5);
    expect(data.timeline.entries.map(({ title }: { title: string }) => title)).toEqual([
      'Protocole',
      '45e anniversaire',
      'Rencontre en marge',
      'Visite de Anna Berg',
      'Exercice commun',
    ]);
    const [quote] = data.timeline.entries[3].evidence;
    expect(quote.document.text.slice(quote.start, quote.end)).toBe(quote.quote);
  });

  it('shows the most important and counts the rest', async () => {
    const { data } = await ask(`{ timeline(window: ${WINDOW}, first: 1) { total shown entries { title } } }`);
    expect(data.timeline).toEqual({ total: 5, shown: 1, entries: [{ title: 'Visite de Anna Berg' }] });
  });

  it('counts an entry in the lane of each of its countries, and names the lanes', async () => {
    const { data } = await ask(
      `{ timeline(window: ${WINDOW}, lane: COUNTRY) { lanes { id label english: label(locale: EN) count } } }`,
    );
    expect(data.timeline.lanes).toEqual([
      { id: 'SE', label: 'Suède', english: 'Sweden', count: 4 },
      { id: 'LA', label: 'Laos', english: 'Laos', count: 3 },
      { id: 'KH', label: 'Cambodge', english: 'Cambodia', count: 1 },
    ]);
  });

  it('names what is no event after its type, in the lanes of kinds', async () => {
    const { data } = await ask(`{ timeline(lane: KIND) { lanes { label } } }`);
    const labels = data.timeline.lanes.map(({ label }: { label: string }) => label);
    expect(labels.sort()).toEqual([
      'Accord',
      'Anniversaire',
      'Commémoration',
      'Exercice',
      'Rencontre',
      'Visite',
    ]);
  });

  it('has no lanes where it is not divided', async () => {
    const { data } = await ask('{ timeline { lanes { id } density { lane } } }');
    expect(data.timeline.lanes).toEqual([]);
    expect(new Set(data.timeline.density.map(({ lane }: { lane: string | null }) => lane))).toEqual(
      new Set([null]),
    );
  });

  it('counts in the finest unit that the buckets allow', async () => {
    const unitOf = async (buckets: number) =>
      (await ask(`{ timeline(window: ${WINDOW}, buckets: ${buckets}) { unit } }`)).data.timeline.unit;
    expect(await Promise.all([366, 60, 12, 4, 1].map(unitOf))).toEqual([
      'DAY',
      'WEEK',
      'MONTH',
      'QUARTER',
      'YEAR',
    ]);
  });

  it('leaves out what the filter does', async () => {
    const total = async (filter: string) =>
      (await ask(`{ timeline(filter: { ${filter} }) { total } }`)).data.timeline.total;
    expect(await total('types: [AGREEMENT]')).toBe(1);
    expect(await total('allCountries: ["SE", "LA"]')).toBe(3);
    expect(await total('kinds: [VISIT, EXERCISE]')).toBe(2);
    expect(await total('statuses: [PLANNED]')).toBe(1);
    expect(await total('types: []')).toBe(6);
  });
});
