import { type Country, ofTown } from './countries.ts';

/** What is remembered, as a noun that follows `anniversaire`. */
export interface Remembered {
  /** A row of the figures. */
  readonly part: string;
  /** Itself, with its article: `l'indépendance de la Zambie`. */
  readonly noun: string;
  /** With `de`, whole: `de l'indépendance de la Zambie`. */
  readonly of: string;
  /** With its owner as the subject: `de son indépendance`; null where nothing owns it. */
  readonly ofOwn: string | null;
  /** Who celebrates, in the singular: `la Zambie`; null where nobody owns it. */
  readonly owner: string | null;
  /** How it came to be, agreeing with the noun: `proclamée`; null where the year follows the noun at once. */
  readonly begun: string | null;
  /** The same told as a sentence of its own, before the day. */
  readonly told: string;
  /** Whether it was suffered: it is commemorated and not celebrated. */
  readonly mourned: boolean;
  /** Whether it has years of existence and candles: a newspaper, a club. */
  readonly lives: boolean;
  readonly countries: readonly string[];
  /** The true day, where the despatch may not choose it. */
  readonly day: string | null;
}

type Maker = (country: Country, other: Country) => Remembered;

/** A body that was founded: it has an age. */
const body =
  (part: string, name: (country: Country) => string, act: string, begun: string): Maker =>
  (country) => {
    const own = name(country);
    const of = own.startsWith('le ') ? `du ${own.slice(3)}` : `de ${own}`;
    return {
      part,
      noun: `la ${act} ${of}`,
      of: `de la ${act} ${of}`,
      ofOwn: `de sa ${act}`,
      owner: own,
      begun: null,
      told: `${/e$/.test(begun) ? 'Elle' : 'Il'} avait été ${begun}`,
      mourned: false,
      lives: true,
      countries: [country.code],
      day: null,
    };
  };

/** What befell a place, or was done there. */
const happening =
  (part: string, name: (country: Country) => string, begun: string, mourned: boolean): Maker =>
  (country) => {
    const noun = name(country);
    const auxiliary = /^(surven|né|mort)/.test(begun) ? 'était' : 'avait été';
    const of = noun.startsWith('le ') ? `du ${noun.slice(3)}` : `de ${noun}`;
    return {
      part,
      noun,
      of,
      ofOwn: null,
      owner: null,
      begun,
      told: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${auxiliary} ${begun}`,
      mourned,
      lives: false,
      countries: [country.code],
      day: null,
    };
  };

/** What two countries have together. */
const pair =
  (part: string, name: string, short: string, begun: string, told: string): Maker =>
  (country, other) => ({
    part,
    noun: `${name.replace(/^de (?=l)/, '').replace(/^des /, 'les ')} entre ${country.name} et ${other.name}`,
    of: `${name} entre ${country.name} et ${other.name}`,
    ofOwn: short,
    owner: null,
    begun,
    told,
    mourned: false,
    lives: false,
    countries: [country.code, other.code].sort(),
    day: null,
  });

const WRITERS = ['Ilan Maretti', 'Odalys Ferrand', 'Tomas Verhaal', 'Selim Orban', 'Aurel Castan'] as const;

const independence: Maker = (country) => ({
  part: 'independence',
  noun: `l'indépendance ${country.of}`,
  of: `de l'indépendance ${country.of}`,
  ofOwn: 'de son indépendance',
  owner: country.name,
  begun: 'proclamée',
  told: "L'indépendance avait été proclamée",
  mourned: false,
  lives: false,
  countries: [country.code],
  day: country.independence,
});

const writer =
  (part: string, noun: string, index: number): Maker =>
  (country) => {
    const name = `${noun === 'la naissance' ? "l'écrivain" : 'le poète'} ${country.adjective[0]} ${WRITERS[index]}`;
    const gone = noun === 'la naissance' ? 'né' : 'disparu';
    return {
      part,
      noun: `${noun} ${name.startsWith('le ') ? `du ${name.slice(3)}` : `de ${name}`}`,
      of: `de ${noun} ${name.startsWith('le ') ? `du ${name.slice(3)}` : `de ${name}`}`,
      ofOwn: null,
      owner: null,
      begun: gone,
      told: `${name.charAt(0).toUpperCase()}${name.slice(1)} était ${gone === 'né' ? gone : 'mort'}`,
      mourned: noun === 'la mort',
      lives: false,
      countries: [country.code],
      day: null,
    };
  };

export const REMEMBERED: readonly Maker[] = [
  independence,
  independence,
  independence,
  body('university', ({ town }) => `l'université ${ofTown(town)}`, 'fondation', 'fondée'),
  body('newspaper', ({ town }) => `le quotidien La Voix ${ofTown(town)}`, 'création', 'fondé'),
  body('army', ({ adjective }) => `la marine ${adjective[1]}`, 'création', 'créée'),
  body('party', ({ adjective }) => `le Parti travailliste ${adjective[0]}`, 'fondation', 'fondé'),
  body('museum', ({ town }) => `le musée maritime ${ofTown(town)}`, 'création', 'inauguré'),
  body('club', ({ town }) => `le Racing Club ${ofTown(town)}`, 'fondation', 'fondé'),
  body('town', ({ town }) => `la ville ${ofTown(town)}`, 'fondation', 'fondée'),
  happening('battle', ({ town }) => `la bataille ${ofTown(town)}`, 'livrée', false),
  happening('disaster', ({ town }) => `le séisme ${ofTown(town)}`, 'survenu', true),
  happening('disaster', ({ town }) => `la catastrophe minière ${ofTown(town)}`, 'survenue', true),
  happening('massacre', ({ town }) => `le massacre ${ofTown(town)}`, 'perpétré', true),
  happening('liberation', ({ town }) => `la libération ${ofTown(town)}`, 'achevée', false),
  pair(
    'relations',
    "de l'établissement des relations diplomatiques",
    "de l'établissement de leurs relations diplomatiques",
    'nouées',
    'Les deux pays avaient échangé des ambassadeurs',
  ),
  pair(
    'relations',
    'des relations diplomatiques',
    'de leurs relations diplomatiques',
    'établies',
    'Elles avaient été établies',
  ),
  pair(
    'agreement',
    "de la signature de l'accord de pêche",
    'de la signature de leur accord de pêche',
    'paraphé',
    "L'accord avait été signé",
  ),
  writer('birth', 'la naissance', 0),
  writer('birth', 'la naissance', 1),
  writer('death', 'la mort', 2),
  writer('death', 'la mort', 3),
];
