import { addDays } from '@ephemeride/domain';
import type { Chance } from '../drawn/chance.ts';
import {
  dayMonth,
  dayOf,
  fullDate,
  inWords,
  iso,
  monthAway,
  monthOf,
  weekAway,
  weekday,
  yearOf,
} from './calendar.ts';
import { type Country, ofTown } from './countries.ts';
import { capital, ignored, type Piece, piece, time } from './piece.ts';

/** What an account tells, without its time: a beginning, then what followed. */
interface Account {
  readonly opening: (country: Country) => string;
  readonly next: readonly string[];
}

const ACCOUNTS: readonly Account[] = [
  {
    opening: ({ town }) => `un glissement de terrain avait coupé la route ${ofTown(town)}`,
    next: [
      "l'armée avait dépêché deux compagnies du génie",
      'les écoles du district avaient fermé',
      'la rivière avait emporté un second pont',
      "l'état d'urgence avait été décrété",
      'les secours avaient atteint le dernier hameau',
    ],
  },
  {
    opening: ({ town }) => `le tribunal ${ofTown(town)} avait ouvert une enquête pour corruption`,
    next: [
      'deux anciens adjoints avaient été interpellés',
      'le maire avait remis sa démission',
      'la police avait perquisitionné le siège de la régie',
      'le parquet avait requis le renvoi des prévenus',
      'la cour avait levé les scellés',
    ],
  },
  {
    opening: ({ capital: town }) => `les négociateurs des deux camps s'étaient retrouvés à ${town}`,
    next: [
      'la délégation du Nord avait quitté la salle',
      'un cessez-le-feu était entré en vigueur',
      'les premiers prisonniers avaient été relâchés',
      'des tirs avaient de nouveau retenti près du barrage',
      'les médiateurs avaient rendu public un projet de texte',
    ],
  },
  {
    opening: ({ town }) => `le cargo avait heurté un récif au large ${ofTown(town)}`,
    next: [
      "l'équipage avait été évacué",
      'une nappe de fioul était apparue',
      'les remorqueurs avaient renoncé',
      'la coque avait cédé',
      "l'armateur avait été mis en demeure",
    ],
  },
];

/** A step on from the day that an account has come to: its words, their days, and the day it comes to, or null where none can be named after it. */
interface Step {
  readonly time: Piece;
  readonly day: string | null;
}
type Maker = (day: string, chance: Chance) => Step | null;

const at = (words: string, part: string, day: string): Step => ({ time: time(words, part, day), day });

const STEPS: readonly Maker[] = [
  (day) => at('le lendemain', 'le lendemain', addDays(day, 1)),
  (day) => at('le lendemain matin', 'le lendemain matin', addDays(day, 1)),
  (day) => at('dès le lendemain', 'dès le lendemain', addDays(day, 1)),
  (day) => at('le surlendemain', 'le surlendemain', addDays(day, 2)),
  (day, chance) => {
    const count = chance.between(2, 12);
    const words = chance.holds(0.6) ? inWords(count) : String(count);
    return at(`${words} jours plus tard`, 'N jours plus tard', addDays(day, count));
  },
  (day, chance) => {
    const count = chance.between(2, 6);
    return at(`${inWords(count)} jours après`, 'N jours après', addDays(day, count));
  },
  (day) => at('une semaine plus tard', 'une semaine plus tard', addDays(day, 7)),
  (day) => at('deux semaines plus tard', 'N semaines plus tard', addDays(day, 14)),
  (day) => at('le même jour', 'le même jour', day),
  (day) => at('ce jour-là', 'ce jour-là', day),
  (day) => at('le soir même', 'le soir même', day),
  (day) => at('dans la soirée', 'dans la soirée', day),
  // Whether midnight has passed is not told.
  () => ({ time: ignored('quelques heures plus tard'), day: null }),
  (day) => at('le jour même', 'le jour même', day),
  (day) => ({ time: time('la semaine suivante', 'la semaine suivante', weekAway(day, 1)), day: null }),
  (day) => ({ time: time('le mois suivant', 'le mois suivant', monthAway(day, 1)), day: null }),
  (day) => ({ time: time("le mois d'après", "le mois d'après", monthAway(day, 1)), day: null }),
  (day) => ({ time: time("l'année suivante", "l'année suivante", String(yearOf(day) + 1)), day: null }),
  (day) => ({ time: time("l'année d'après", "l'année d'après", String(yearOf(day) + 1)), day: null }),
  (day, chance) => {
    const count = chance.between(2, 6);
    return {
      time: time(`${inWords(count)} ans plus tard`, 'N ans plus tard', String(yearOf(day) + count)),
      day: null,
    };
  },
  (day, chance) => {
    const count = chance.between(2, 5);
    const month = monthAway(day, count);
    return {
      time: time(`${inWords(count)} mois plus tard`, 'N mois plus tard', month, `${month}-${day.slice(8)}`),
      day: null,
    };
  },
  (day, chance) => {
    const next = dayOf(day) + chance.between(2, 9);
    if (next > 28) return null;
    return at(`le ${next}`, 'le 14 (bare)', iso(yearOf(day), monthOf(day), next));
  },
  (day, chance) => {
    const next = dayOf(day) + chance.between(2, 9);
    if (next > 28) return null;
    return at(`le ${next} du même mois`, 'le 14 du même mois', iso(yearOf(day), monthOf(day), next));
  },
  (day, chance) => {
    const next = addDays(day, chance.between(1, 6));
    return at(`le ${weekday(next)} suivant`, 'le lundi suivant', next);
  },
];

/** Days before the one that the account began on: said at once or not at all. */
const BACK_STEPS: readonly Maker[] = [
  (day) => at('la veille', 'la veille', addDays(day, -1)),
  (day) => at("l'avant-veille", "l'avant-veille", addDays(day, -2)),
  (day) => at('trois jours plus tôt', 'N jours plus tôt', addDays(day, -3)),
  (day) => at('deux jours auparavant', 'N jours auparavant', addDays(day, -2)),
];

/** Where an account begins: its words, and the day that it goes on from. */
function drawAnchor(chance: Chance, today: string): Step & { readonly day: string } {
  if (chance.holds(0.2)) {
    const day = addDays(today, -chance.between(3, 6));
    return { time: time(weekday(day), 'anchor: lundi', day), day };
  }
  if (chance.holds(0.2)) {
    const day = addDays(today, -chance.between(20, 120));
    return { time: piece`le ${time(dayMonth(day), 'anchor: 3 mars', day)}`, day };
  }
  const day = addDays(today, -chance.between(400, 7000));
  return chance.holds(0.3)
    ? { time: piece`le ${time(`${weekday(day)} ${fullDate(day)}`, 'anchor: mardi 3 mars 2016', day)}`, day }
    : { time: piece`le ${time(fullDate(day), 'anchor: 3 mars 2016', day)}`, day };
}

/** Two to four sentences of an account of the past: a day, then days counted from it, none after the despatch's own. */
export function drawNarrative(chance: Chance, country: Country, today: string): Piece[] {
  const account = chance.of(ACCOUNTS);
  const anchor = drawAnchor(chance, today);
  const sentences = [piece`${capital(anchor.time)}, ${account.opening(country)}.`];
  const left = [...account.next];
  const said = new Set<string>();
  let day: string | null = anchor.day;
  for (let index = chance.between(0, 2); index < 3 && day !== null; index++) {
    const back: boolean = said.size === 0 && chance.holds(0.25);
    const step = drawStep(chance, back ? BACK_STEPS : STEPS, day, today, said);
    if (step === null) break;
    const [told = ''] = left.splice(chance.between(0, left.length - 1), 1);
    sentences.push(
      chance.holds(0.6)
        ? piece`${capital(step.time)}, ${told}.`
        : piece`${capital(piece`${told}`)} ${step.time}.`,
    );
    day = back ? null : step.day;
  }
  return sentences;
}

/** Said twice in a row, `le lendemain` would leave a reader at a loss. */
const kindOf = (words: string) => /lendemain|même|plus tard|après|suivant/.exec(words)?.[0] ?? words;

function drawStep(
  chance: Chance,
  steps: readonly Maker[],
  day: string,
  today: string,
  said: Set<string>,
): Step | null {
  for (let tries = 0; tries < 12; tries++) {
    const step = chance.of(steps)(day, chance);
    const [value = ''] = step?.time.spans[0]?.values ?? [];
    const reached = value === '' ? today : value.slice(0, 10).padEnd(10, '-31');
    if (!step || reached >= today || said.has(kindOf(step.time.text))) continue;
    said.add(kindOf(step.time.text));
    return step;
  }
  return null;
}
