import { inTurn } from './rounds.ts';
import { column, print } from './table.ts';

const PROSE =
  'Le ministre togolais de la Défense, le général Kodjo Amewou, a reçu mardi 11 juin à Lomé une délégation conduite par ' +
  'son homologue norvégien Lars Fjeldstad, en visite du 10 au 13 juin. Les deux parties ont signé un protocole pour la ' +
  'période 2025-2029 et convenu de se revoir à Oslo en mai prochain.\n';
/** Monotonous texts on which a pattern that backtracks would stall. */
const UNITS = [PROSE, ' ', '0', 'le ', '2022-', 'M. ', '« '];
const [SMALL, LARGE, MEGABYTE] = [25_000, 100_000, 1_000_000];

type Read = (text: string) => unknown;

const page = (unit: string, length: number): string =>
  ` date 2024-06-15 Titre\n\n${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`;

const nameOf = (unit: string): string =>
  unit === PROSE ? 'prose' : unit.trim() === '' ? 'spaces' : unit.trim();

/** Milliseconds by length of text. */
function timesOf(read: Read, unit: string): Record<'small' | 'large' | 'megabyte', number> {
  const [small, large, megabyte] = [page(unit, SMALL), page(unit, LARGE), page(unit, MEGABYTE)];
  return {
    ...inTurn({ small: () => read(small), large: () => read(large) }, { rounds: 3, warmUp: 1 }),
    ...inTurn({ megabyte: () => read(megabyte) }, { rounds: 1, warmUp: 0 }),
  };
}

/** How reading grows with length: four times the text takes four times as long, and no line stalls it. */
export function benchGrowth(read: Read) {
  print(`Growth from ${SMALL} to ${LARGE} characters (4 is linear), and a line of ${MEGABYTE}`);
  print('                     small, ms    growth  1 MB, ms   × prose');
  let prose = 0;
  const rows = UNITS.map((unit) => {
    const { small, large, megabyte } = timesOf(read, unit);
    prose ||= megabyte;
    const [name, ratio, timesProse] = [nameOf(unit), large / small, megabyte / prose];
    print(
      `  ${name.padEnd(18)}${column(small)}${column(ratio)}${column(megabyte, 0)}${column(timesProse, 2)}`,
    );
    return { unit: name, smallMs: small, ratio, megabyteMs: megabyte, timesProse };
  });
  return { lengths: [SMALL, LARGE, MEGABYTE], rows };
}
