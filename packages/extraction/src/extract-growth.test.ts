import { describe, expect, it } from 'vitest';
import { read } from './extract.ts';
import { costRatio } from './testing/cost-ratio.ts';

const MEGABYTE = 1_000_000;
const HEADER = ' date 2024-06-15 Une page\n\n';
const PROSE =
  'Le ministre togolais de la Défense, le général Kodjo Amewou, a reçu mardi 11 juin à Lomé une délégation conduite par ' +
  'son homologue norvégien Lars Fjeldstad, en visite du 10 au 13 juin. Les deux parties ont signé un protocole pour la ' +
  'période 2025-2029 et convenu de se revoir à Oslo en mai prochain, lors du 20e anniversaire de leurs relations.\n';

const page = (unit: string, length: number): string =>
  HEADER + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('a line of one megabyte', () => {
  /** Prose is measured on an eighth of the length: it takes longest to read. */
  const EIGHTH = 8;
  const prose = page(PROSE, MEGABYTE / EIGHTH);

  it.each([' ', '0', '1234567890 ', 'le ', '2022-'])(
    'of %j takes at most thrice as long to read as prose of that length',
    (unit) => {
      const line = page(unit, MEGABYTE);
      const ratio = costRatio(
        () => read(line),
        () => read(prose),
        3 * EIGHTH,
      );
      expect(ratio / EIGHTH).toBeLessThanOrEqual(3);
    },
    120_000,
  );
});
