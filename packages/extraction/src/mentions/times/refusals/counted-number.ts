import { before } from '../lexicon/around.ts';
import { countsWhatFollows } from '../lexicon/counted.ts';
import { endingWith } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

/** Words that make a quantity of the number after them. */
const QUANTITY = endingWith(
  "(?:environ|quelque|plus de|moins de|près de|pres de|plus d'|au moins|presque|les|des|aux|ces|ses|leurs|à peine|jusqu'à|soit|total de|par|pour cent) {1,2}",
);
/** `de 2017 à 2021`: the plural article before a year means a list of years or of things counted. */
const SPAN_OF_COUNTED = /^ (?:à|et|ou) {1,2}(\d{4})(?!\d)/;

export const countedNumber: Refusal = {
  name: 'counted-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    if (countsWhatFollows(text, end)) return true;
    const other = SPAN_OF_COUNTED.exec(text.slice(end, end + 10));
    if (other && countsWhatFollows(text, end + other[0].length)) return true;
    return QUANTITY.test(before(text, start, 12)) && !/années $/i.test(before(text, start, 8));
  },
  examples: [
    { text: '[2000] marins ont pris part aux manœuvres.' },
    { text: 'Le village compte [1800] habitants.' },
    { text: 'Entre [1500] et 2000 tonnes ont été livrées.' },
    { text: 'Environ [2020] ont été relâchés.' },
  ],
};
