import { inWords } from './calendar.ts';
import { byTense, type Clause, keeps, owned, type Telling } from './clauses.ts';
import { capital, ignored, piece, time } from './piece.ts';

const lives = ({ thing, moment }: Telling) => thing.lives && moment.tense !== 'present';

/** Clauses in which the thing itself has an age, or years are counted from it. */
export const AGES: readonly Clause[] = [
  {
    part: 'clause: its Nth anniversary',
    ownNumber: false,
    fits: ({ thing }) => thing.lives,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${keeps(t, false)} ${t.moment.words} ${owned(t.words)}.`,
  },
  {
    part: "clause: ses 60 ans d'existence",
    ownNumber: true,
    fits: ({ thing }) => thing.lives,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${keeps(t, false)} ${t.moment.words} ses ${t.chance.holds(0.5) ? t.count : inWords(t.count)} ans d'existence.`,
  },
  {
    part: 'clause: bougies',
    ownNumber: true,
    fits: ({ thing, count }) => thing.lives && count <= 150,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${byTense(t.moment, 'a soufflé', 'souffle', 'soufflera')} ${t.moment.words} ses ${t.chance.holds(0.5) ? t.count : inWords(t.count)} bougies.`,
  },
  {
    part: 'clause: aura 60 ans',
    ownNumber: true,
    fits: lives,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${byTense(t.moment, 'a eu', '', 'aura')} ${t.chance.holds(0.5) ? t.count : inWords(t.count)} ans ${t.moment.words}.`,
  },
  {
    part: 'clause: quinquagénaire',
    ownNumber: true,
    fits: ({ thing, moment, count }) =>
      thing.lives && moment.tense === 'present' && moment.day === null && [50, 60, 100].includes(count),
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)}, ${t.count === 50 ? 'quinquagénaire' : t.count === 60 ? 'sexagénaire' : 'centenaire'} ${t.moment.words}, prépare une exposition.`,
  },
  {
    part: 'clause: il y a N ans jour pour jour',
    ownNumber: true,
    fits: ({ thing, moment }) => /disaster|massacre/.test(thing.part) && moment.part === 'today',
    say: (t) => {
      const ago = `${t.chance.of(['Il y a', 'Voilà', 'Voici'])} ${t.chance.holds(0.4) ? t.count : inWords(t.count)} ans`;
      const since = time(ago, 'il y a N ans jour pour jour', t.day, t.day.slice(0, 4));
      return piece`${since}, jour pour jour, ${t.thing.noun} faisait plus de 300 morts.`;
    },
  },
  {
    part: 'clause: cela fait N ans',
    ownNumber: true,
    fits: ({ thing, moment }) =>
      /disaster|massacre/.test(thing.part) && moment.day !== null && moment.tense === 'past',
    say: (t) =>
      piece`Cela faisait ${ignored(`${inWords(t.count)} ans`)} ${t.moment.words} que ${t.thing.noun} avait endeuillé la région.`,
  },
  {
    part: 'clause: N ans après',
    ownNumber: true,
    fits: ({ thing, moment }) =>
      thing.owner === null && thing.ofOwn === null && moment.day !== null && moment.tense !== 'present',
    say: (t) =>
      piece`${ignored(`${capital(piece`${inWords(t.count)} ans après`).text}`)} ${t.thing.noun}${t.origin.tail}, une stèle ${byTense(t.moment, 'a été dévoilée', '', 'sera dévoilée')} ${t.moment.words} à ${t.country.town}.`,
  },
];
