import type { Chance } from '../drawn/chance.ts';
import { inWords } from './calendar.ts';
import type { Country } from './countries.ts';
import { ignored, none, type Piece, piece } from './piece.ts';
import type { DrawnSentence } from './sentence.ts';

type Maker = (count: number, country: Country, chance: Chance) => Piece;

/** Years that are counted and are no anniversary. */
const COUNTED: readonly (readonly [string, Maker])[] = [
  ['no anniversary: age', (n) => piece`L'accusé, âgé de ${none(`${n} ans`, 'age')}, a été remis en liberté.`],
  [
    'no anniversary: age',
    (n) => piece`La nouvelle directrice, ${none(`${n} ans`, 'age')}, est ingénieure de formation.`,
  ],
  [
    'no anniversary: age',
    (n) => piece`À ${none(`${inWords(n)} ans`, 'age')}, le sprinteur n'a rien perdu de sa vitesse.`,
  ],
  [
    'no anniversary: term',
    (n) => piece`Son mandat est de ${none(`${inWords(Math.min(n, 9))} ans`, 'term')}, renouvelable une fois.`,
  ],
  [
    'no anniversary: duration',
    (n) => piece`Le chantier aura duré ${none(`${n} ans`, 'duration')} et coûté le double du devis.`,
  ],
  [
    'no anniversary: duration',
    (n) => piece`La concession, d'une durée de ${none(`${n} ans`, 'duration')}, ne sera pas reconduite.`,
  ],
  [
    'no anniversary: since',
    (n) => piece`Le port n'avait plus été dragué ${ignored(`depuis ${n} ans`)}, selon les pêcheurs.`,
  ],
  [
    'no anniversary: since',
    (n) =>
      piece`Les deux voisins coopèrent ${ignored(`depuis plus de ${inWords(n)} ans`)} dans la recherche en mer.`,
  ],
  [
    'no anniversary: sentence',
    (n) =>
      piece`L'ancien notaire a été condamné à ${none(`${n} ans de prison`, 'prison')}, dont cinq avec sursis.`,
  ],
  [
    'no anniversary: contract',
    (n) => piece`Le contrat porte sur ${none(`${inWords(n)} ans`, 'contract')} et peut être prolongé.`,
  ],
  [
    'no anniversary: contract',
    (n) => piece`Un emprunt à ${none(`${n} ans`, 'contract')} a été placé auprès des banques.`,
  ],
  [
    'no anniversary: record',
    (n) => piece`C'est une première en ${none(`${n} ans`, 'record')}, a relevé l'institut météorologique.`,
  ],
  ['no anniversary: record', (n) => piece`Le chômage est au plus bas ${ignored(`depuis ${n} ans`)}.`],
  [
    'no anniversary: experience',
    (n) => piece`Elle compte ${none(`${n} ans`, 'duration')} de carrière dans la magistrature.`,
  ],
  [
    'no anniversary: age of a thing',
    (n) => piece`Le pont, vieux de ${none(`${n} ans`, 'age')}, sera remplacé.`,
  ],
  [
    'no anniversary: fleet',
    (n, country) =>
      piece`Les avions ${country.adjective[0]}s ont en moyenne ${none(`${n} ans`, 'age')}, un âge avancé pour ce modèle.`,
  ],
  ['no anniversary: edition', (n) => piece`La ${n}e édition du festival réunira une vingtaine de troupes.`],
  ['no anniversary: session', (n) => piece`Le comité a clos sa ${n}e session sans communiqué.`],
];

/** A sentence that counts years or editions without looking back to a day. */
export function drawCounted(chance: Chance, country: Country): DrawnSentence {
  const [part, make] = chance.of(COUNTED);
  const count = chance.between(22, 49);
  return {
    body: make(
      count,
      country.adjective[0].endsWith('s') ? { ...country, adjective: ['civil', 'civile'] } : country,
      chance,
    ),
    commemorations: [],
    noCommemoration: part,
  };
}
