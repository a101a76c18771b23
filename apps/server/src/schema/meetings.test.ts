import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask, callsOf } = sampleServer();

const QUERY = `{ meetings { total counted
  countries { countries { code name } count }
  people { people { name country { code } } count } } }`;

describe('meetings', () => {
  it('name who met whom, and how often', async () => {
    const { data } = await ask(QUERY);
    expect(data.meetings).toMatchObject({
      total: 2,
      counted: 2,
      countries: [
        {
          countries: [
            { code: 'LA', name: 'Laos' },
            { code: 'SE', name: 'Suède' },
          ],
          count: 2,
        },
      ],
    });
    const [pair, ...others] = data.meetings.people;
    expect(others).toEqual([]);
    expect(pair.people.map(({ name }: { name: string }) => name).sort()).toEqual(['Anna Berg', 'Kham Sy']);
    expect(pair.count).toBe(1);
  });

  it('ask the store for all pairs and all people at once', async () => {
    expect(await callsOf(QUERY)).toEqual(['meetings', 'peopleByIds']);
  });

  it('refuse a page of too many', async () => {
    const { errors } = await ask('{ meetings { people(first: 101) { count } } }');
    expect(errors?.[0]?.extensions.code).toBe('INVALID_PAGE');
  });
});
