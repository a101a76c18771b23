import { isPlural, withOf } from './anniversary-forms.ts';
import { byTense, type Clause, closing } from './clauses.ts';
import { capital, piece, time } from './piece.ts';

const year = (value: number) => time(String(value), '2027 marquera', String(value));
const ordinary = (words: string) => /anniversaire|naire$/.test(words);

/** Clauses that come to an anniversary by a year, a programme, a feast, or in passing. */
export const FEASTS: readonly Clause[] = [
  {
    part: 'clause: 2027 marquera',
    ownNumber: false,
    fits: ({ moment }) => moment.day === null && moment.tense !== 'past' && moment.values[0]?.length === 4,
    say: (t) =>
      piece`${t.chance.of([piece`L'année ${year(t.moment.year)}`, year(t.moment.year)])} ${byTense(t.moment, '', 'marque', 'marquera')} ${t.words} ${t.thing.of}${t.origin.tail}.`,
  },
  {
    part: 'clause: en vue de',
    ownNumber: false,
    fits: ({ moment }) => moment.tense === 'future',
    say: (t) =>
      piece`Un comité a été formé ${t.chance.of(['en vue', 'en prévision'])} ${withOf(t.words)} ${t.thing.of}${t.origin.tail}${closing(t.origin)} qui ${isPlural(t.words) ? 'seront célébrés' : 'sera célébré'} ${t.moment.words}.`,
  },
  {
    part: 'clause: les festivités de',
    ownNumber: false,
    fits: ({ moment, words, thing }) =>
      moment.day !== null && moment.tense !== 'present' && ordinary(words) && !thing.mourned,
    say: (t) =>
      piece`Les ${t.chance.of(['festivités', 'célébrations', 'cérémonies'])} ${withOf(t.words)} ${t.thing.of}${t.origin.tail}${closing(t.origin)} ${byTense(t.moment, 'ont débuté', '', 'débuteront')} ${t.moment.words}.`,
  },
  {
    part: 'clause: qui fête',
    ownNumber: false,
    fits: ({ thing, moment }) => thing.owner !== null && thing.lives && moment.tense === 'present',
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)}, qui fête ${t.moment.words} ${t.words} ${t.thing.ofOwn ?? ''}${t.origin.tail}, a rouvert ses portes.`,
  },
  {
    part: 'clause: fondé en 1924, il fêtera',
    ownNumber: false,
    fits: ({ thing }) => thing.lives,
    say: (t) => {
      const begun = t.thing.told.split(' ').at(-1) ?? '';
      const from = time(t.day.slice(0, 4), 'en 1964', t.day.slice(0, 4));
      return piece`${capital(piece`${begun}`)} en ${from}, ${t.thing.owner ?? ''} ${byTense(t.moment, 'a fêté', 'fête', 'fêtera')} ${t.moment.words} ${t.words.replace(/^le /, 'son ').replace(/^les /, 'ses ')}.`;
    },
  },
  {
    part: 'clause: a visitor attends',
    ownNumber: false,
    fits: ({ moment, words }) => moment.day !== null && moment.tense !== 'present' && ordinary(words),
    say: (t) =>
      piece`Le ministre ${t.other.adjective[0]} de la Culture ${byTense(t.moment, 'a assisté', '', 'assistera')} ${t.moment.words} à ${t.country.capital} aux cérémonies ${withOf(t.words)} ${t.thing.of}${t.origin.tail}.`,
  },
  {
    part: 'clause: a quotation',
    ownNumber: false,
    fits: ({ moment, thing }) => moment.tense === 'future' && !thing.mourned,
    say: (t) =>
      piece`« Nous célébrerons ${t.moment.words} ${t.words} ${t.thing.of} », a annoncé la ministre.`,
  },
  {
    part: 'clause: se prépare',
    ownNumber: false,
    fits: ({ moment, thing }) => moment.tense === 'future' && thing.owner !== null,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${t.chance.of(['se prépare à célébrer', "s'apprête à fêter", 'compte marquer', 'doit célébrer'])} ${t.moment.words} ${t.words} ${t.thing.ofOwn ?? ''}${t.origin.tail}.`,
  },
];
