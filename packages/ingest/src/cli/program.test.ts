import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';

const DESPATCH = ` date 2024-06-12 Coopération navale

Oslo, 12 juin (AFP) - Le ministre norvégien de la Défense, Lars Haugen, a reçu mercredi à Oslo son homologue
chilien, Pablo Ruiz. Les deux ministres ont signé un accord pour la période 2024-2027.
`;

let root: string;
let file: string;
const run = (...words: string[]) =>
  runCommand({ DATA_DIR: join(root, 'data'), CORPUS: join(root, 'corpus') }, ...words);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ephemeride-cli-'));
  file = join(root, 'navale.txt');
  await writeFile(file, DESPATCH);
  await writeFile(join(root, 'empty.txt'), '');
});
afterAll(() => rm(root, { recursive: true }));

describe('ephemeride extract', () => {
  it('prints one object a line, every span of it in the text', async () => {
    const { lines, status } = await run('extract', file, file);
    expect([lines.length, status]).toEqual([2, 0]);
    const { times, file: named, countries } = JSON.parse(lines[0]!);
    expect(named).toBe(file);
    expect(countries).toEqual(expect.arrayContaining(['NO', 'CL']));
    expect(times.length).toBeGreaterThan(1);
    for (const { text, start, end } of times) expect(DESPATCH.slice(start, end)).toBe(text);
  });

  it('tells of a file that it cannot read, and reads the others', async () => {
    const { lines, faults, status } = await run('extract', join(root, 'empty.txt'), file);
    expect([lines.length, status]).toEqual([1, 1]);
    expect(faults).toEqual([`${join(root, 'empty.txt')}:1: empty`]);
  });

  it('refuses a date that is none', async () => {
    expect((await run('extract', '--date', 'mardi', file)).error).toBe(
      'not a date: mardi (give YYYY-MM-DD, YYYY-MM or YYYY)',
    );
  });

  it('dates by the date given a despatch that gives none', async () => {
    const undated = join(root, 'undated.txt');
    await writeFile(
      undated,
      'Le ministre Lars Haugen a rencontré hier à Oslo le président chilien, Pablo Ruiz.',
    );
    const dateOf = async (...words: string[]) =>
      JSON.parse((await run(...words, undated)).lines[0]!).times[0];
    expect((await dateOf('extract', '--date', '2024-06-12')).edtf).toBe('2024-06-11');
    expect((await dateOf('extract')).edtf).toBeNull();
  });
});

describe('ephemeride explain', () => {
  it('marks every mention in the text and names its rule', async () => {
    const { lines } = await run('explain', file);
    const text = lines.join('\n');
    expect(text).toMatch(/⟦12 juin⟧\d+/);
    expect(text).toMatch(/TIME +12 juin → 2024-06-12 +day-month/);
    expect(text).not.toContain('\x1b');
  });

  it('paints where colours are asked for', async () => {
    const { lines } = await runCommand({ FORCE_COLOR: '1' }, 'explain', file);
    expect(lines.join('')).toContain('\x1b[33m');
    expect(
      (await runCommand({ FORCE_COLOR: '1', NO_COLOR: '1' }, 'explain', file)).lines.join(''),
    ).not.toContain('\x1b');
  });

  it('gives programs the same as JSON', async () => {
    const { mentions, entries } = JSON.parse((await run('explain', '--json', file)).lines.join(''));
    for (const { text, start, end } of mentions) expect(DESPATCH.slice(start, end)).toBe(text);
    expect(entries.every(({ evidence }: { evidence: unknown[] }) => evidence.length > 0)).toBe(true);
  });
});

describe('the commands of the store', () => {
  it('ingest, export and remove a despatch', async () => {
    expect((await run('migrate')).lines).toContain('migrated 0001-chronology');
    expect((await run('migrate')).lines).toEqual(['up to date']);
    expect((await run('ingest', file)).lines).toEqual(['1 new document, 0 changed, 0 unchanged']);
    expect((await run('ingest', file)).lines).toEqual(['0 new documents, 0 changed, 1 unchanged']);
    const records = (await run('export')).lines.map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({ record: 'corpus', documents: 1 });
    expect(JSON.parse((await run('export', '--format', 'json')).lines.join('\n'))).toEqual(records);
    expect(await run('remove', 'navale', 'nothing')).toMatchObject({
      lines: ['1 removed'],
      faults: ['ephemeride: no such document: nothing'],
      status: 1,
    });
  });

  it('tell in one line of a folder that they cannot write', async () => {
    const { error, status } = await runCommand({ DATA_DIR: join(file, 'data') }, 'migrate');
    expect(status).toBe(1);
    expect(error).toBe(`cannot open store in ${join(file, 'data')}: not a folder`);
  });
});

describe('the command line', () => {
  it.each(['ingest', 'remove', 'extract', 'explain', 'export', 'migrate'])(
    '%s explains itself with examples',
    async (name) => {
      const { lines, status } = await run(name, '--help');
      expect(lines.join('')).toContain(`$ ephemeride ${name}`);
      expect(status).toBe(0);
    },
  );

  it('ends with status 2 where it is not understood', async () => {
    expect((await run('ingestt', 'x')).status).toBe(2);
    expect((await run('ingest')).status).toBe(2);
    expect((await run('export', '--format', 'xml')).status).toBe(2);
  });

  it('tells its version', async () => {
    expect((await run('--version')).lines.join('')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('ephemeride verify', () => {
  it('says that all is as counted, and ends with status 1 where a count is not', async () => {
    await run('ingest', file);
    expect(await run('verify')).toMatchObject({ lines: ['all as counted'], faults: [], status: 0 });
    const store = new Libsql(join(root, 'data', 'ephemeride.sqlite'));
    store.exec('update rollup set ends = ends + 2');
    store.close();
    const { lines, faults, status } = await run('verify');
    expect([lines, status]).toEqual([['not as counted'], 1]);
    expect(faults[0]).toMatch(/^count of ends, day \d+, kind \*, scope \*: kept 2, counted 0$/);
  });
});
