import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineReader } from '../testing/line-reader.ts';
import { everythingIn, type TemporaryCorpus, temporaryCorpus } from '../testing/temporary-corpus.ts';
import { faultText } from './fault.ts';
import { ingestPaths } from './ingest-paths.ts';

let corpus: TemporaryCorpus;
beforeEach(async () => {
  corpus = await temporaryCorpus();
});
afterEach(() => corpus.discard());

const ingest = (options = {}, reader = lineReader()) =>
  ingestPaths(corpus.store, [corpus.folder], reader, { corpus: corpus.folder, ...options });
const slugs = async () => (await corpus.store.knownDocuments()).map(({ slug }) => slug);
const MEETING = 'date 2024-03\nperson LA Keo Phomma\nevent MEETING 2024-03-05 VN+LA\n';

describe('ingesting a folder', () => {
  it('joins what two despatches report, and reads no file twice', async () => {
    await corpus.write('a.txt', MEETING);
    await corpus.write('b.txt', MEETING.replaceAll('\n', '\r\n'));
    expect(await ingest()).toMatchObject({ added: 2, updated: 0, unchanged: 0, faults: [] });
    expect(await corpus.store.corpus()).toMatchObject({ documents: 2, events: 1, people: 1 });
    expect(await ingest()).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('reads a file again when its text or the reader changed', async () => {
    await corpus.write('a.txt', MEETING);
    await ingest();
    await corpus.write('a.txt', MEETING.replace('MEETING', 'VISIT'));
    expect(await ingest()).toMatchObject({ updated: 1 });
    expect((await corpus.store.events({})).edges.map(({ node }) => node.kind)).toEqual(['VISIT']);
    expect(await ingest({}, lineReader('lines-2'))).toMatchObject({ updated: 1 });
    expect((await corpus.store.corpus()).version).toBe('lines-2');
  });

  it('tells of what cannot be read, takes in the rest, and keeps what it had of a file gone bad', async () => {
    await corpus.write('good.txt', MEETING);
    await corpus.write('turns-bad.txt', 'date 2024');
    await ingest();
    await corpus.write('turns-bad.txt', Buffer.from('date 2024\n\xe9v\xe9nement', 'latin1'));
    await corpus.write('empty.txt', '');
    await corpus.write('fails.txt', 'fail');
    await corpus.write('unstorable.txt', 'event MEETING 2024-99-99 VN');
    await corpus.write('new.txt', 'date 2025');
    const { faults, added } = await ingest({ prune: true });
    expect(faults.map((fault) => faultText(fault).slice(corpus.folder.length + 1)).sort()).toEqual([
      'empty.txt:1: empty',
      'fails.txt:1: cannot be read: told to fail',
      'turns-bad.txt:2: not UTF-8',
      'unstorable.txt:1: cannot be stored: not an edtf date: 2024-99-99',
    ]);
    expect(added).toBe(1);
    expect(await slugs()).toEqual(['good', 'new', 'turns-bad']);
  });

  it('forgets what is gone from the folder only when asked to', async () => {
    await corpus.write('a.txt', MEETING);
    await corpus.write('2024/b.txt', MEETING);
    await ingest();
    await rm(join(corpus.folder, '2024/b.txt'));
    expect(await ingest()).toMatchObject({ removed: 0 });
    expect(await slugs()).toEqual(['2024--b', 'a']);
    expect(await ingest({ prune: true })).toMatchObject({ removed: 1 });
    expect(await slugs()).toEqual(['a']);
  });

  it('prunes within the folder given, and nothing where a folder is missing', async () => {
    await corpus.write('a.txt', MEETING);
    await corpus.write('2024/b.txt', MEETING);
    await ingest();
    await rm(join(corpus.folder, 'a.txt'));
    const options = { corpus: corpus.folder, prune: true };
    await ingestPaths(corpus.store, [join(corpus.folder, '2024')], lineReader(), options);
    expect(await slugs()).toEqual(['2024--b', 'a']);
    await ingestPaths(corpus.store, [corpus.folder, join(corpus.folder, 'gone')], lineReader(), options);
    expect(await slugs()).toEqual(['2024--b', 'a']);
  });

  it('is at the end where it began after a document came and went', async () => {
    await corpus.write('a.txt', MEETING);
    await corpus.write('c.txt', 'date 2025-04\ncommemoration 50 2025');
    await ingest();
    const before = await everythingIn(corpus.store);
    await corpus.write('b.txt', `${MEETING}commemoration 49 2024`);
    await ingest();
    expect(await everythingIn(corpus.store)).not.toEqual(before);
    await rm(join(corpus.folder, 'b.txt'));
    await ingest({ prune: true });
    expect(await everythingIn(corpus.store)).toEqual(before);
  });

  it('stops when told to, with what it has stored', async () => {
    for (const name of ['a', 'b', 'c']) await corpus.write(`${name}.txt`, MEETING);
    const stop = new AbortController();
    const report = await ingest({
      signal: stop.signal,
      onProgress: ({ done }: { done: number }) => done === 2 && stop.abort(),
    });
    expect(report.added).toBe(2);
    expect(await slugs()).toEqual(['a', 'b']);
  });
});
