import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';
import { dayByText } from './year-of-dateline.ts';

const OCTOBER = { day: 3, month: 10, year: null };
const DECEMBER = { day: 7, month: 12, year: null };

describe('the day of a dateline without its year', () => {
  it.each([
    // Full dates near it.
    [OCTOBER, 'Par décret du 30 septembre 2025, il a été nommé.', '2025-10-03'],
    [OCTOBER, 'Le 4 mars 2019, puis le 12/10/2021, il fut reçu.', '2021-10-03'],
    [OCTOBER, 'Un décret du 4 mars 2019.', null],
    [OCTOBER, 'La loi de 2025.', null],
    [{ day: 2, month: 1, year: null }, 'La tempête du 29 décembre 2024.', '2025-01-02'],
    // What returns, and not its first day.
    [
      DECEMBER,
      'Trente-cinq ans jour pour jour après le séisme du 7 décembre 1988, la ville prie.',
      '2023-12-07',
    ],
    [DECEMBER, 'Le Laos fête les 50 ans de sa République (2 décembre 1975 - 2 décembre 2025).', '2025-12-07'],
    [DECEMBER, 'Le quarantième anniversaire du traité de 1984 a réuni deux rois.', '2024-12-07'],
    [DECEMBER, 'La ville prépare le 40e anniversaire du traité de 1984.', null],
    [DECEMBER, 'Les soldats tués le 7 décembre 1941 ont été salués.', null],
    // Weekdays with their days, in the years round the last that is named.
    [DECEMBER, 'Élu en 2022, il recevra jeudi 14 décembre le roi.', '2023-12-07'],
    [DECEMBER, 'Élu en 2022, il a reçu ce jeudi le roi.', '2023-12-07'],
    [DECEMBER, 'Élu en 2022, il a reçu jeudi le roi.', null],
    // What is still to come tells no year of its own.
    [DECEMBER, 'Le pont sera livré en 2031, a-t-il dit ce jeudi.', null],
    // The page's own year.
    [DECEMBER, 'Élu en 2023, il a reçu le roi.\n© 2023 Agence', '2023-12-07'],
    [DECEMBER, 'Élu en 2019, il a reçu le roi.\n© 2026 Agence', null],
  ])('%o: %s', (written, text, day) => {
    expect(dayByText(written, text)).toBe(day);
  });

  it('asks nothing of a dateline that has it', () => {
    expect(dayByText({ ...OCTOBER, year: 2024 }, 'Le décret du 30 septembre 2025.')).toBeNull();
  });

  it('dates what the despatch tells', () => {
    const text =
      'MOSCOU, 11 avril. /TASS/. Trois cosmonautes ont atteint la station mardi.\n\nLa Russie fête demain les 64 ans du vol de Gagarine, le 12 avril 1961.';
    expect(readDocument(normalise(text)).anchor.dateline).toBe('2025-04-11');
  });
});
