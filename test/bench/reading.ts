import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@ephemeride/extraction';
import { fr } from 'chrono-node';
import { ROOT } from '../root.ts';
import { inTurn } from './rounds.ts';

const FOLDERS = ['seeds', 'test/gold/own', 'test/gold/unseen'];
const ROUNDS = { rounds: 7, warmUp: 2 };
/** Monotonous texts on which a pattern that backtracks would stall. */
const MONOTONOUS = [' ', '0', 'le ', '2022-', 'M. ', '« '];
const PROSE = 'Le ministre a reçu son homologue à Dakar le 3 mai 2024.\n\n';
const [SMALL, LARGE] = [25_000, 100_000];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);
const reference = new Date(Date.UTC(2024, 5, 15, 12));

function readingSpeed() {
  const { reading, chrono } = inTurn(
    {
      reading: () => {
        for (const text of texts) read(text);
      },
      chrono: () => {
        for (const text of texts) fr.parse(text, reference);
      },
    },
    ROUNDS,
  );
  return { despatches: texts.length, readingMs: reading, chronoMs: chrono, ratio: reading / chrono };
}

/** How many times longer four times the text takes: 4 where time is linear. */
function growth(unit: string) {
  const text = (length: number) =>
    ` date 2024-06-15 Titre\n\n${unit.repeat(Math.ceil(length / unit.length))}`;
  const [small, large] = [text(SMALL), text(LARGE)];
  const times = inTurn({ small: () => read(small), large: () => read(large) }, { rounds: 3, warmUp: 1 });
  return {
    unit: unit.trim() === '' ? 'spaces' : unit.trim(),
    smallMs: times.small,
    ratio: times.large / times.small,
  };
}

const figure = (value: number) => value.toFixed(1).padStart(10);

/** Prints how long the reading takes beside chrono-node, and how it grows with the length of a text. */
export function benchReading() {
  const speed = readingSpeed();
  process.stdout.write(`Reading ${speed.despatches} despatches, median of ${ROUNDS.rounds} rounds\n`);
  process.stdout.write(`  everything, Éphéméride      ${figure(speed.readingMs)} ms\n`);
  process.stdout.write(`  dates alone, chrono-node    ${figure(speed.chronoMs)} ms\n`);
  process.stdout.write(`  ratio                       ${figure(speed.ratio)}\n\n`);
  process.stdout.write(`Growth from ${SMALL} to ${LARGE} characters (4 is linear)\n`);
  const growths = [...MONOTONOUS, PROSE].map(growth);
  for (const { unit, smallMs, ratio } of growths)
    process.stdout.write(`  ${unit.slice(0, 24).padEnd(26)}${figure(smallMs)} ms ${figure(ratio)}\n`);
  return { speed, growths };
}
