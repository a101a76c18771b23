import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { VIEW_ATTRIBUTES } from '@ephemeride/embed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeedsServer, seedsServer } from '../api/seeds-server.ts';
import { trackedFiles } from '../layout/tracked-files.ts';
import { ROOT } from '../root.ts';
import { readMarkdown } from './markdown.ts';

const run = promisify(execFile);
const { text: readme, blocks, links } = readMarkdown('README.md');
const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter(Boolean);

let seeds: SeedsServer;
beforeAll(async () => {
  seeds = await seedsServer();
}, 60_000);
afterAll(() => seeds.discard());

describe('the README', () => {
  it('holds three queries', () => expect(blocks('graphql')).toHaveLength(3));

  it.each(blocks('graphql'))('holds a query that answers something: %s', async (query) => {
    const data = await seeds.ask(query);
    const [root] = Object.values(data) as { total?: number; totalCount?: number; length?: number }[];
    expect(root?.total ?? root?.totalCount ?? root?.length).toBeGreaterThan(0);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = commands.flatMap(
      (line) => /\bnpm (?:run )?(start|test|dev|bench|eval)\b/.exec(line)?.[1] ?? [],
    );
    expect(new Set(named)).toEqual(new Set(['start', 'test', 'eval', 'bench']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it.each(commands.filter((line) => line.startsWith('npx --no ephemeride')))(
    'gives a command that runs: %s',
    async (line) => {
      const dataDir = join(ROOT, 'node_modules', '.cache', 'readme-test');
      const { stdout } = await run(
        'sh',
        ['-c', line.replace('npx --no ephemeride', 'node packages/ingest/bin/ephemeride.mjs')],
        {
          cwd: ROOT,
          env: { ...process.env, DATA_DIR: dataDir, NO_COLOR: '1' },
          maxBuffer: 1 << 26,
        },
      );
      expect(stdout.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('links only to files that exist', () => {
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });

  it('tells each environment variable that the project reads, and no other', () => {
    const table = [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((name) => name[1] ?? ''),
    );
    const sources = trackedFiles()
      .filter((path) => /(^|\/)(env|settings|browser)\.(ts|mjs)$/.test(path))
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    expect(table.length).toBeGreaterThan(0);
    for (const name of table) expect(sources, name).toContain(name);
    // `env.PORT` and `readPort(env, 'PORT', 3000)`: both ways in which they are read.
    const read = [...sources.matchAll(/\b(?:env|variables)(?:\.|, ')([A-Z][A-Z_]+)\b/g)].map(
      (match) => match[1] ?? '',
    );
    expect(read.length).toBeGreaterThan(table.length);
    const internal = ['AWS_LAMBDA_JS_RUNTIME', 'FORCE_COLOR', 'NO_COLOR', 'NODE_ENV'];
    expect([...new Set(read)].filter((name) => !table.includes(name) && !internal.includes(name))).toEqual(
      [],
    );
  });

  it('gives the widget only attributes that it has', () => {
    const attributes = [...readme.matchAll(/<ephemeride-timeline ([^>]*)>/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/([a-z]+)=/g)].map((name) => name[1] ?? ''),
    );
    expect(attributes.length).toBeGreaterThan(0);
    expect(attributes.filter((name) => !(VIEW_ATTRIBUTES as readonly string[]).includes(name))).toEqual([]);
  });
});
