import { precededBy } from '../lexicon/around.ts';
import { countsWhatFollows } from '../lexicon/counted.ts';
import type { Refusal } from '../refusal.ts';

/** Words that make a quantity of the number after them. */
const QUANTITY = precededBy(
  "(?:environ|quelque|plus de|moins de|près de|pres de|plus d'|au moins|presque|les|des|aux|ces|ses|leurs|à peine|jusqu'à|soit|total de|par|pour cent) {1,2}",
);

/** `1500 à 2000 tonnes`: the second number counts, and so the first. */
const WITH_ANOTHER = / (?:à|et|ou) {1,2}\d{4}(?!\d)/y;

export const countedNumber: Refusal = {
  name: 'counted-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    if (countsWhatFollows(text, end) || QUANTITY(text, start)) return true;
    WITH_ANOTHER.lastIndex = end;
    return WITH_ANOTHER.test(text) && countsWhatFollows(text, WITH_ANOTHER.lastIndex);
  },
  examples: [
    { text: '[2000] marins ont pris part aux manœuvres.' },
    { text: 'Le village compte [1800] habitants.' },
    { text: 'Entre [1500] et 2000 tonnes ont été livrées.' },
    { text: 'Environ [2020] ont été relâchés.' },
  ],
};
