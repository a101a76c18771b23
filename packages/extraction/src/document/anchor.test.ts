import { describe, expect, it } from 'vitest';
import { dateByOpening, datelineDate, dayByParagraphs } from './anchor.ts';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';

const day = (dayOfMonth: number, month: number, year: number | null = null) => ({
  day: dayOfMonth,
  month,
  year,
});

describe("a dateline's day", () => {
  it.each([
    [day(17, 5), '2022-05', '2022-05-17'],
    [day(30, 12), '2023-01', '2022-12-30'],
    [day(2, 1), '2022-12-31', '2023-01-02'],
    [day(30, 12), '2023', '2023-12-30'],
    [day(18, 9, 2022), '2024-01-05', '2022-09-18'],
    [day(18, 9, 2022), null, '2022-09-18'],
    [day(5, 3), null, null],
    [null, '2024-01', null],
  ])('%o under the header %s is %s', (written, header, edtf) => {
    expect(datelineDate(written, header)).toBe(edtf);
  });
});

describe('the opening of a despatch that nothing else dates', () => {
  it.each([
    ['Le ministre a reçu, ce mardi 4 mars 2025, son homologue.', '2025-03-04'],
    ['Signé le 2 mai 2024, le texte a été ratifié mardi 4 mars 2025.', '2025-03-04'],
    ['Le ministre a reçu, le 4 mars 2025, son homologue.', '2025-03'],
    ['Le ministre a reçu son homologue mardi 4 mars.', null],
    ['La marine du Ghana, fondée le 29 juillet 1959, a reçu un navire.', null],
    ['Le Togo a salué mardi le jumelage en vigueur depuis le 12 mai 1998.', null],
    ['Accra a fêté le 20 juillet les 60 ans de sa marine (29 juillet 1959).', null],
    ['Accra a fêté le 20 juillet les 60 ans de sa marine (29 juillet 1959 - 29 juillet 2019).', '2019-07'],
    ['Le ministre a été reçu le 4 mars 2025 par son homologue.', '2025-03'],
    ['La visite a commencé le 4 mars 2025.', '2025-03'],
    ['Un décret du 4 mars 2025 nomme le ministre.', '2025-03'],
    ['Les deux ministres ont signé à Rabat le 4 mars 2025 un accord.', '2025-03'],
    ['Un accord, signé à Rabat le 4 mars 2025, lie les deux ministres.', null],
    ['Le ministre ira mardi à Vienne. Il avait visité Rome le 5 mai 2011.', null],
    ['Le village s’est réuni jeudi pour fêter le 3 mai 1951.', null],
    ['Le centenaire de la paix, signée le samedi 14 mai 1910, a réuni jeudi la ville.', null],
    ['Né à Sousse le 2 mai 1931, le peintre est mort mardi 4 mars 2025.', '2025-03-04'],
  ])('%s', (opening, date) => {
    expect(dateByOpening(opening)).toBe(date);
  });

  it('anchors what follows, and leaves the date of the page to the page', () => {
    const lines = [
      'Le ministre a été reçu, ce mardi 4 mars 2025, à Rabat par le roi.',
      'Il part jeudi pour Lomé.',
    ];
    const { anchor, document } = readDocument(normalise(lines.join('\n')));
    expect([anchor.header, anchor.dateline, document.date]).toEqual(['2025-03-04', null, null]);
  });

  it('is not asked where the page is dated', () => {
    const text = 'Publié le 6 mars 2025\n\nLe ministre a été reçu, ce mardi 4 mars 2025, à Rabat par le roi.';
    expect(readDocument(normalise(text)).anchor.header).toBe('2025-03-06');
  });
});

describe('the first paragraphs of such a despatch', () => {
  it.each([
    ['Le roi est au travail.\nIl a reçu, ce vendredi, 29 novembre 2024, ses hôtes.', '2024-11-29'],
    ['Deux chefs posent à Lomé, le 4 mars 2025.\nLe Togo a ouvert mardi une école.', '2025-03-04'],
    ['Deux chefs posent à Lomé, le 4 mars 2025.\nLe Togo a ouvert jeudi une école.', null],
    ['Deux chefs posent à Lomé, le 4 mars 2025.\nLe Togo ouvrira mardi 8 avril une école.', null],
    ['Le Togo a fêté mardi sa marine, fondée le 4 mars 1975.', null],
    ['Le roi viendra bientôt. Le vendredi 29 novembre 2024, il avait renoncé.', null],
  ])('%s', (paragraphs, day) => {
    expect(dayByParagraphs(paragraphs)).toBe(day);
  });
});
