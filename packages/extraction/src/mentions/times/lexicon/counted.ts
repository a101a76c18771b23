import { LETTER } from './pattern.ts';

/** Words in -s or -x that follow a date without being counted by it. */
const NOT_COUNTED = new Set(
  (
    'les des ses ces mes nos vos leurs aux dans sans sous vers puis mais plus moins alors après lors depuis très trois ' +
    'six dix deux plusieurs quelques toutes tous certains certaines diverses divers dès jamais toujours pas près hors ' +
    'parmi selon jours-là sinon envers autres mis pris promis compris soumis inclus exclus jadis désormais quelquefois parfois'
  ).split(' '),
);

/** Units and currencies that a number before them counts. */
const COUNTED = new Set(
  'km m mm cm ha t kg g mw gw kw kwh mhz ghz mo go euros euro dollars dollar francs yuans yens dongs roubles livres dirhams milliards millions milliers cent'.split(
    ' ',
  ),
);

const NEXT = new RegExp(
  ` ?(?<sign>[%‰°€$£])| {1,3}(?<percent>pour {1,3}cent)?(?<word>[${LETTER}]{1,24})?`,
  'y',
);

/** Whether a number that ends at an offset counts the word after it: `2000 soldats`, `1500 m`, `45 %`. */
export function countsWhatFollows(text: string, end: number): boolean {
  NEXT.lastIndex = end;
  const { sign, percent, word } = NEXT.exec(text)?.groups ?? {};
  if (sign !== undefined || percent !== undefined) return true;
  if (word === undefined || word !== word.toLowerCase()) return false;
  return COUNTED.has(word) || (word.length >= 4 && /[sx]$/.test(word) && !NOT_COUNTED.has(word));
}
