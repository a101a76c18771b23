import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, partsOf, SECOND, TITLE } from './layout-fixture.ts';
import { readPageLine, readTrailingDate } from './page-line.ts';

/** Lines that sites print above a despatch; each is of the 4th of March 2025. */
const ABOVE = [
  '4 mars 2025 | Actualité | Défense',
  'Par AFP le 04.03.2025 à 10h12',
  '2025-03-04T10:12:33Z',
  'French.xinhuanet.com | 2025-03-04 10:12:33 | Publié par: Li',
  'Xinhua | 04. 03. 2025',
  'Site.tg | Mis à jour le 04. 03. 2025 | Mots clés : Togo-Bénin',
  'Mardi, 4 March 2025',
  'Tuesday, March 4, 2025',
  '2025-03-04T18:59+0200',
  'Conakry, Guinée | 04-03-2025',
  '(Belga) mardi 4 mars 2025 10:12',
  'MAP 04 Mars 2025',
  '(Agence Ecofin) - mardi 4 mars 2025',
  'Jeune Afrique, 4 mars 2025 à 10:12, par Awa Diop',
  'Le Monde avec AFP Publié le 04 mars 2025 à 10h12 • Lecture 2 min.',
  'Lecture 2 min · 4 mars 2025',
  'Défense – 4 mars 2025',
  'AFP | 4 mars 2025 | 10h12',
  'Le Soir de la Grande Île Le Soir de la Grande Île04/03/2025',
  'Par Awa Diop, 4 mars 2025',
  'Mardi 4 mars 2025 (édition papier)',
  'Édition du 4 mars 2025',
  '[04/03/2025 10:12]',
  'Mardi 4 mars 2025 - Il y a 2 heures',
  'Afrique | Publié il y a 2 jours | 4 mars 2025',
  'Source : AFP - 04/03/2025',
  'Dépêche n° 125 – 4 mars 2025',
  'Le 04-03-2025 à 10:12 par Awa',
  'Par : Awa Diop Date : 04/03/2025',
  'mar, 04/03/2025 - 10:12',
  'Soumis par Redaction le mar, 04/03/2025 - 10:12',
  '4 mars 2025 Awa Diop 0 commentaire',
];

/** What they print below it. */
const BELOW = [
  'VNA/CVN 04/03/2025 10:12',
  '(4 mars 2025)',
  'ATS, 04.03.2025',
  'La Presse canadienne, 2025-03-04',
  'AFP / 04 mars 2025 10h12',
  '(AFP - 4 mars 2025)',
  'Fait à Accra, le 4 mars 2025.',
  'afp/4.3.2025',
  'ab/cd 4 mars 2025, 10:12',
  '-GNA- (04/03/2025)',
  '© AFP 2025 – 4 mars 2025',
];

describe('a line that dates the page among other words', () => {
  it.each(ABOVE)('%j above the text dates it and is no title', (line) => {
    expect(documentOf(line, TITLE, FIRST, SECOND)).toMatchObject({ date: '2025-03-04', title: TITLE });
    expect(documentOf(TITLE, line, FIRST, SECOND)).toMatchObject({ date: '2025-03-04', title: TITLE });
  });

  it.each(BELOW)('%j below the text dates it, on a line of its own and behind the last stop', (line) => {
    expect(documentOf(TITLE, FIRST, SECOND, line).date).toBe('2025-03-04');
    expect(documentOf(TITLE, FIRST, `${SECOND} ${line}`).date).toBe('2025-03-04');
    expect(partsOf('BODY', TITLE, FIRST, `${SECOND} ${line}`)).toEqual([SECOND]);
  });

  it('tells the source that it names', () => {
    expect(readPageLine('AFP | 4 mars 2025 | 10h12')).toEqual({ date: '2025-03-04', agency: 'AFP' });
    expect(documentOf('AFP | 4 mars 2025 | 10h12', TITLE, FIRST).agency).toBe('AFP');
  });

  it.each([
    'Les accords du 4 mars 2025 restent lettre morte',
    'Le 4 mars 2025, la foule attendait',
    'Photo : Awa Diop, 4 mars 2025',
    'Accra, Lomé, Dakar, Niamey, Abuja, Praia, Cotonou, Bissau, 4 mars 2025',
    'Défense – 4 mars',
    'Mars 2025',
  ])('%j is none', (line) => {
    expect(readPageLine(line)).toBeNull();
  });

  it('gives way to a line of publication', () => {
    const lines = ['AFP | 5 mars 2025', 'Publié le 4 mars 2025', TITLE, FIRST];
    expect(documentOf(...lines).date).toBe('2025-03-04');
  });
});

it('finds the date behind the last stop of a paragraph, and where it begins', () => {
  expect(readTrailingDate('Elle est partie. (AFP - 4 mars 2025)')).toMatchObject({
    date: '2025-03-04',
    start: 16,
  });
  expect(readTrailingDate('Elle est partie. Elle reviendra le 4 mars 2025')).toBeNull();
});
