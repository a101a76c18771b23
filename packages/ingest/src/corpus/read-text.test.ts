import { expect, it } from 'vitest';
import { readText, textOf } from './read-text.ts';

it('keeps a byte order mark and carriage returns, so that offsets are those of the file', () => {
  expect(textOf(Buffer.from('\uFEFFligne\r\nautre'))).toBe('\uFEFFligne\r\nautre');
});

it('tells the line of the first byte that is no UTF-8', () => {
  const latin1 = Buffer.concat([Buffer.from('première\nseconde\n'), Buffer.from('d\xe9p\xeache', 'latin1')]);
  expect(textOf(latin1)).toEqual({ line: 3, reason: 'not UTF-8' });
});

it('takes white space for an empty file', () => {
  expect(textOf(Buffer.from(' \r\n\uFEFF'))).toEqual({ line: 1, reason: 'empty' });
  expect(textOf(Buffer.alloc(0))).toEqual({ line: 1, reason: 'empty' });
});

it('says in a few words why a file cannot be opened', async () => {
  expect(await readText('/no/such/despatch.txt')).toEqual({ line: 1, reason: 'no such file' });
  expect(await readText('/')).toEqual({ line: 1, reason: 'is a folder' });
});
