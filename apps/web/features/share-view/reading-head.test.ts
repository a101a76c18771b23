import { expect, it } from 'vitest';
import { documentHref, relationHref } from '../find-way/site.ts';
import { readingHead } from './reading-head.ts';

const HEAD = { publicUrl: 'https://example.org/chrono', title: 'Visite' } as const;

it('a page to read has one address a language, and says which of them it is', () => {
  const head = readingHead({ ...HEAD, language: 'vi', hrefOf: (site) => documentHref(site, '2024/visite') });
  expect(head.alternates).toEqual({
    canonical: 'https://example.org/chrono/documents/2024/visite?lang=vi',
    languages: {
      fr: 'https://example.org/chrono/documents/2024/visite',
      en: 'https://example.org/chrono/documents/2024/visite?lang=en',
      vi: 'https://example.org/chrono/documents/2024/visite?lang=vi',
    },
  });
});

it('a relation has one address, whichever side was said first', () => {
  const head = readingHead({ ...HEAD, language: 'fr', hrefOf: (site) => relationHref(site, ['SN', 'MR']) });
  expect(head.alternates?.canonical).toBe('https://example.org/chrono/relations/mr-sn');
});
