import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ERROR_CODES, WORKED_QUERIES } from '@ephemeride/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeedsPort, seedsPort } from '../api/seeds-port.ts';
import { ROOT } from '../root.ts';
import { readMarkdown } from './markdown.ts';

const run = promisify(execFile);
const { text, blocks, links } = readMarkdown('docs/api.md');
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const pathOf = (name: string): string => join(ROOT, 'packages', 'contract', 'examples', name);
const example = (name: string): string => readFileSync(pathOf(name), 'utf8');

let seeds: SeedsPort;
beforeAll(async () => {
  seeds = await seedsPort();
});
afterAll(() => seeds.discard());

describe('the queries of the API guide', () => {
  it('are the ten of the playground', () => {
    expect(WORKED_QUERIES).toHaveLength(10);
    expect(blocks('graphql').slice(0, 10)).toEqual(WORKED_QUERIES.map(({ query }) => query));
  });

  it.each(blocks('graphql').slice(10))('are answered without an error: %s', async (query) => {
    expect(Object.keys(await seeds.ask(query))).toHaveLength(1);
  });

  it.skipIf(!has('curl')).each(blocks('sh'))('are answered over HTTP: %s', async (command) => {
    const { stdout } = await run('sh', ['-c', command.replaceAll('http://127.0.0.1:4000', seeds.origin)], {
      cwd: ROOT,
    });
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(200);
  });
});

describe('the examples of the API guide', () => {
  it('stand in the guide as in their files', () => {
    expect(blocks('ts')).toEqual([example('events-of.ts'), example('all-people.ts')]);
    expect(blocks('python')).toEqual([example('timeline.py')]);
  });

  it('fetch the events that two countries share', async () => {
    const { eventsOf } = await import(pathOf('events-of.ts'));
    const events: { kind: string }[] = await eventsOf(`${seeds.origin}/graphql`, ['VN', 'KH']);
    expect(events.map(({ kind }) => kind)).toContain('RECEPTION');
    await expect(eventsOf(`${seeds.origin}/graphql`, ['XX'])).rejects.toThrow('unknown country: XX');
  });

  it('walk through all people', async () => {
    const { allPeople } = await import(pathOf('all-people.ts'));
    const names: string[] = [];
    for await (const { name } of allPeople(`${seeds.origin}/graphql`)) names.push(name);
    expect(names).toContain('Phan Van Giang');
  });

  it.skipIf(!has('python3'))('print a timeline', async () => {
    const { stdout } = await run('python3', ['-c', example('timeline.py'), '2022-01-01', '2025-12-31'], {
      env: { ...process.env, API_URL: seeds.origin },
    });
    expect(stdout).toContain('2022-05-17\t');
  });
});

describe('the API guide', () => {
  it('tells every code of error, and no other', () => {
    const told = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect([...told].sort()).toEqual([...ERROR_CODES].sort());
  });

  it('links only to files that exist', () => {
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(ROOT, 'docs', link)))).toEqual([]);
  });
});
