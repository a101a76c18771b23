import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import type { Translate } from '../../language/translate.ts';
import { MESSAGES } from '../../messages/index.ts';
import { VISIT } from '../take-away/sample-taken.ts';
import type { Taken } from '../take-away/taken.ts';
import { citationOf, knownParts } from './citation.ts';
import type { CitationFile } from './citation-files.ts';
import { CITATION_FORMATS } from './citation-formats.ts';

const TODAY = new Date('2031-06-01T23:00:00Z');
function cite(file: CitationFile, entry: Taken = VISIT, language: 'fr' | 'en' = 'fr'): string {
  const t = createTranslator({ locale: language, messages: MESSAGES[language] as typeof MESSAGES.fr });
  return CITATION_FORMATS[file].write(citationOf({ entry, language, today: TODAY, t: t as Translate }));
}
const COMPUTED: Taken = { ...VISIT, quotes: [], sources: [] };

describe('an entry is cited', () => {
  it('in a line with its sources, its permalink and the day', () => {
    expect(cite('ephemeride.txt').replace(/[\u00A0\u202F]/g, ' ')).toBe(
      '« Awa Ndiaye en visite à Lisbonne », 12–13 mai 2031. D’après APS, 2 mai 2031. Éphéméride, https://chrono.example/events/RXZlbnQ6MQ, consulté le 1 juin 2031.\n',
    );
    expect(cite('ephemeride.txt', COMPUTED, 'en')).toBe(
      '“Awa Ndiaye en visite à Lisbonne”, 12–13 mai 2031. Éphéméride, https://chrono.example/events/RXZlbnQ6MQ, accessed June 1, 2031.\n',
    );
  });

  it('in BibTeX, with nothing that TeX would run', () => {
    expect(cite('ephemeride.bib')).toBe(`@misc{ephemeride-RXZlbnQ6MQ,
  author = {{APS}},
  title = {{Awa Ndiaye en visite à Lisbonne (12–13 mai 2031)}},
  howpublished = {Éphéméride},
  year = {2031},
  date = {2031-05-02},
  url = {https://chrono.example/events/RXZlbnQ6MQ},
  urldate = {2031-06-01},
  note = {Awa Ndiaye se rendra à Lisbonne les 12 et 13 mai},
}
`);
    const hostile = cite('ephemeride.bib', { ...VISIT, title: 'A & B_{}\\input{x}\n}' });
    expect(hostile).toContain(
      'title = {{A \\& B\\_\\{\\}\\textbackslash{}input\\{x\\} \\} (12–13 mai 2031)}},',
    );
  });

  it('in RIS, a line a value', () => {
    const lines = cite('ephemeride.ris', { ...VISIT, title: 'Visite\r\nER  - ' }).split('\r\n');
    expect(lines).toEqual([
      'TY  - ELEC',
      'AU  - APS,',
      'TI  - Visite ER - (12–13 mai 2031)',
      'T2  - Éphéméride',
      'PY  - 2031',
      'DA  - 2031/05/02/',
      'Y2  - 2031/06/01/',
      'UR  - https://chrono.example/events/RXZlbnQ6MQ',
      'AB  - Awa Ndiaye se rendra à Lisbonne les 12 et 13 mai',
      'LA  - fr',
      'ER  - ',
      '',
    ]);
  });

  it('in CSL-JSON, without what is not known', () => {
    expect(JSON.parse(cite('ephemeride.csl.json'))).toEqual([
      {
        id: 'ephemeride-RXZlbnQ6MQ',
        type: 'webpage',
        title: 'Awa Ndiaye en visite à Lisbonne (12–13 mai 2031)',
        'container-title': 'Éphéméride',
        author: [{ literal: 'APS' }],
        issued: { 'date-parts': [[2031, 5, 2]] },
        accessed: { 'date-parts': [[2031, 6, 1]] },
        URL: 'https://chrono.example/events/RXZlbnQ6MQ',
        abstract: 'Awa Ndiaye se rendra à Lisbonne les 12 et 13 mai',
        language: 'fr',
      },
    ]);
    const [computed] = JSON.parse(cite('ephemeride.csl.json', COMPUTED));
    expect(Object.keys(computed)).not.toEqual(expect.arrayContaining(['author']));
    expect(computed.issued).toBeUndefined();
  });
});

it.each([
  ['2031-05-02', [2031, 5, 2]],
  ['2031-05', [2031, 5]],
  ['[2031-10..2031-12]', [2031]],
  ['2030/2031', null],
  ['../2031', null],
])('of %s is known %j', (edtf, parts) => {
  expect(knownParts(edtf)).toEqual(parts);
});
