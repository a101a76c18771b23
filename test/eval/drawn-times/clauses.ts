import type { Chance } from '../drawn/chance.ts';
import { isPlural, withOf } from './anniversary-forms.ts';
import type { Country } from './countries.ts';
import type { Moment } from './moments.ts';
import type { Origin } from './origins.ts';
import { capital, type Piece, piece } from './piece.ts';
import type { Remembered } from './remembered.ts';

/** All that a clause needs to tell of one anniversary. */
export interface Telling {
  readonly chance: Chance;
  readonly thing: Remembered;
  readonly country: Country;
  readonly other: Country;
  readonly count: number;
  /** `le 45e anniversaire`. */
  readonly words: string;
  readonly moment: Moment;
  readonly origin: Origin;
  /** The day that is looked back to. */
  readonly day: string;
}

/** A way to tell that an anniversary is kept. */
export interface Clause {
  readonly part: string;
  readonly fits: (telling: Telling) => boolean;
  /** Whether it takes the drawn words for the number, or has words of its own. */
  readonly ownNumber: boolean;
  readonly say: (telling: Telling) => Piece;
}

export const byTense = (moment: Moment, past: string, present: string, future: string): string =>
  ({ past, present, future })[moment.tense];

export const closing = (origin: Origin) => (origin.closes ? ',' : '');

/** `a célébré`, of one or of many, of joy or of mourning. */
export function keeps({ chance, moment, thing }: Telling, many: boolean): string {
  const verb = thing.mourned ? 'commémor' : chance.of(['célébr', 'fêt', 'marqu', 'commémor']);
  const present = verb === 'célébr' ? 'célèbr' : verb === 'fêt' ? 'fêt' : verb;
  return many
    ? byTense(moment, `ont ${verb}é`, `${present}ent`, `${verb}eront`)
    : byTense(moment, `a ${verb}é`, `${present}e`, `${verb}era`);
}

export const owned = (words: string) => words.replace(/^le /, 'son ').replace(/^les /, 'ses ');

/** What is celebrated is said with `de`. */
export const CEREMONIES: readonly Clause[] = [
  {
    part: 'clause: owner celebrates',
    ownNumber: false,
    fits: ({ thing }) => thing.owner !== null,
    say: (t) =>
      piece`${capital(piece`${t.thing.owner ?? ''}`)} ${keeps(t, false)} ${t.moment.words} ${t.words} ${t.thing.ofOwn ?? ''}${t.origin.tail}.`,
  },
  {
    part: 'clause: two countries celebrate',
    ownNumber: false,
    fits: ({ thing }) => thing.owner === null && thing.ofOwn !== null,
    say: (t) =>
      piece`${capital(piece`${t.country.name}`)} et ${t.other.name} ${keeps(t, true)} ${t.moment.words} ${t.words} ${t.thing.ofOwn ?? ''}${t.origin.tail}.`,
  },
  {
    part: 'clause: capital celebrates',
    ownNumber: false,
    fits: ({ thing }) => thing.part === 'independence',
    say: (t) =>
      piece`${t.country.capital} ${keeps(t, false)} ${t.moment.words} ${t.words} de son indépendance${t.origin.tail}.`,
  },
  {
    part: 'clause: a ceremony marks it',
    ownNumber: false,
    fits: ({ moment }) => moment.day !== null && moment.tense !== 'present',
    say: (t) =>
      piece`${t.chance.of(['Une cérémonie', 'Un concert', 'Une exposition'])} ${byTense(t.moment, 'a marqué', '', 'marquera')} ${t.moment.words} à ${t.country.capital} ${t.words} ${t.thing.of}${t.origin.tail}.`,
  },
  {
    part: "clause: à l'occasion de",
    ownNumber: false,
    fits: ({ moment }) => moment.day !== null && moment.tense !== 'present',
    say: (t) =>
      piece`Une réception ${byTense(t.moment, 'a eu lieu', '', 'aura lieu')} ${t.moment.words} à ${t.country.capital} ${t.chance.of(["à l'occasion", 'en marge des cérémonies', 'dans le cadre'])} ${withOf(t.words)} ${t.thing.of}${t.origin.tail}.`,
  },
  {
    part: 'clause: pour',
    ownNumber: false,
    fits: ({ moment }) => moment.day !== null && moment.tense !== 'present',
    say: (t) =>
      piece`Un timbre ${byTense(t.moment, 'a été émis', '', 'sera émis')} ${t.moment.words} pour ${t.words} ${t.thing.of}${t.origin.tail}.`,
  },
  {
    part: 'clause: it is celebrated',
    ownNumber: false,
    fits: () => true,
    say: (t) => {
      const [be, s] = isPlural(t.words)
        ? [byTense(t.moment, 'ont été', 'sont', 'seront'), 's']
        : [byTense(t.moment, 'a été', 'est', 'sera'), ''];
      const verb = t.thing.mourned ? 'commémoré' : t.chance.of(['célébré', 'commémoré', 'fêté']);
      return piece`${capital(piece`${t.words}`)} ${t.thing.of}${t.origin.tail}${closing(t.origin)} ${be} ${verb}${s} ${t.moment.words}.`;
    },
  },
  {
    part: 'clause: dont',
    ownNumber: false,
    fits: ({ thing, moment }) =>
      thing.owner === null && !thing.noun.startsWith('les ') && moment.tense !== 'present',
    say: (t) =>
      piece`${capital(piece`${t.thing.noun}`)}${t.origin.tail}, dont on ${byTense(t.moment, 'a commémoré', '', 'commémorera')} ${t.moment.words} ${t.words}, continue de diviser les historiens.`,
  },
  {
    part: 'clause: coïncide avec',
    ownNumber: false,
    fits: ({ moment }) => moment.day !== null,
    say: (t) =>
      piece`La publication du livre, ${t.moment.words}, ${byTense(t.moment, 'a coïncidé', 'coïncide', 'coïncidera')} avec ${t.words} ${t.thing.of}${t.origin.tail}.`,
  },
];
