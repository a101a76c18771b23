import { addDays } from '@ephemeride/domain';
import type { Chance } from '../drawn/chance.ts';
import { dayMonth, fullDate, weekday, yearOf } from './calendar.ts';
import { type Country, ofTown } from './countries.ts';
import { capital, join, type Piece, piece, time } from './piece.ts';
import { drawPresent } from './present.ts';
import type { PresentTime } from './present-time.ts';

type Told = Record<PresentTime['scale'], readonly string[]>;

const PAST: Told = {
  point: [
    "le Parlement a adopté le budget de l'eau",
    'la compagnie a rouvert sa ligne côtière',
    'la police a saisi une tonne de contrebande',
    "le fleuve a atteint la cote d'alerte",
    'la banque centrale a relevé son taux directeur',
    "le recours de l'opposition a été rejeté",
    'deux douaniers ont été inculpés',
  ],
  days: [
    'les pêcheurs ont bloqué le port',
    "l'usine a réduit sa production",
    'des experts ont inspecté le barrage',
    'une centaine de troupes ont répété dans le parc',
  ],
  years: [
    'la vallée a perdu un tiers de ses habitants',
    'la production de sel a reculé',
    'la forêt a gagné du terrain',
  ],
  since: [
    'les dockers sont en grève',
    'le pont est fermé à la circulation',
    'la région est privée de courant',
  ],
};

const FUTURE: Told = {
  point: [
    'le Sénat examinera le projet de loi',
    'le nouveau terminal ouvrira au public',
    'la mission remettra son rapport',
    "un appel d'offres sera lancé",
    'les observateurs quitteront la région',
  ],
  days: [
    'les deux équipes se retrouveront',
    'les enseignants cesseront le travail',
    'la ligne sera interrompue',
  ],
  years: ['le nouveau terminal ouvrira au public', 'les tarifs augmenteront'],
  since: [],
};

const QUOTED = [
  ['« Nous reprendrons les discussions', '», a promis le négociateur.'],
  ['« Le courant sera rétabli', '», a assuré la régie.'],
  ['"Nous saurons tout', '", a dit la juge d\'instruction.'],
] as const;

const QUOTED_PAST = [
  ['« Nous avons perdu deux collègues', '», a déploré le syndicat.'],
  ['"La digue a cédé', '", a raconté un habitant.'],
] as const;

type Frame = (chance: Chance, today: string, country: Country) => Piece;
const point = (tense: PresentTime['tense']) => (time: PresentTime) =>
  time.scale === 'point' && time.tense === tense && !/^(d'ici|avant)/.test(time.words.text);

/** `le 3 mars` alone behind another date is of either's year: nobody could tell. */
const isSure = ({ words }: PresentTime): boolean =>
  !/^le \d+|^en \p{Ll}|^(?:à la mi|début|fin)/u.test(words.text);

/** Two expressions in one sentence, or one among words that draw it away. */
const FRAMES: readonly Frame[] = [
  (l, t) => {
    const [one, two] = [drawPresent(l, t, point('past')), drawPresent(l, t, point('future'))];
    return piece`Interpellé ${one.words}, le trésorier sera jugé ${two.words}.`;
  },
  (l, t) => {
    const [one, two] = [drawPresent(l, t, point('future')), drawPresent(l, t, point('past'))];
    return piece`Le sommet, qui s'ouvrira ${one.words}, a été préparé ${two.words} par les ministres.`;
  },
  (l, t, c) => {
    const [one, two] = [addDays(t, l.between(1, 3)), addDays(t, l.between(4, 6))];
    return piece`La délégation sera ${time(weekday(one), 'lundi à X, puis mercredi à Y', one)} à ${c.capital}, puis ${time(weekday(two), 'lundi à X, puis mercredi à Y', two)} à ${c.town}.`;
  },
  (l, t) => {
    const year = yearOf(t) - l.between(1, 9);
    const { words } = drawPresent(l, t, point('past'));
    return piece`Le maire, élu en ${time(String(year), 'élu en 2019', String(year))}, a démissionné ${words}.`;
  },
  (l, t) => {
    const day = addDays(t, -l.between(12_000, 24_000));
    return piece`Né le ${time(fullDate(day), 'né le 3 mars 1961', day)}, l'ancien juge ${l.of(['vit retiré', 'enseigne le droit maritime'])} dans le sud.`;
  },
  (l, t) => {
    const day = addDays(t, -l.between(2000, 30_000));
    const { words } = drawPresent(l, t, (time) => point('past')(time) && isSure(time));
    return piece`La loi du ${time(fullDate(day), 'la loi du 3 mars 1961', day)} a été modifiée ${words}.`;
  },
  (l, t) => {
    const day = addDays(t, -l.between(30, 300));
    const { words } = drawPresent(l, t, point('future'));
    return piece`Le décret du ${time(fullDate(day), 'la loi du 3 mars 1961', day)} entrera en vigueur ${words}.`;
  },
  (l, t, c) => {
    const { words } = drawPresent(l, t, point('past'));
    return piece`Le maire ${ofTown(c.town)} l'avait dit ${words} : « Nous ne céderons pas. »`;
  },
  (l, t) => {
    const { words } = drawPresent(l, t, point('past'));
    return piece`Selon un communiqué publié ${words}, la route reste coupée.`;
  },
  (l, t) => {
    const { words } = drawPresent(l, t, point('future'));
    return piece`Le vote attendu ${words} s'annonce serré.`;
  },
  (l, t) => {
    const { words } = drawPresent(l, t, point('future'));
    return piece`Attendu ${words} à la raffinerie, le ministre devrait y annoncer un plan d'aide.`;
  },
  (l) => {
    const [words, value] = l.of([
      ['guerre de 1914-1918', '1914/1918'],
      ['crise de 2008', '2008'],
      ['sécheresse de 1976', '1976'],
      ['grippe de 1918', '1918'],
    ] as const);
    const [name, years] = words.split(' de ') as [string, string];
    return piece`Les archives de la ${name} de ${time(years, 'la crise de 2008', value)} ont été numérisées.`;
  },
];

/** A sentence whose times are counted from the despatch's own day. */
export function drawPresentSentence(chance: Chance, today: string, country: Country): Piece {
  if (chance.holds(0.25)) return chance.of(FRAMES)(chance, today, country);
  const { tense, scale, words } = drawPresent(chance, today);
  if (scale === 'point' && chance.holds(0.2)) {
    const [open, close] = chance.of<readonly [string, string]>(tense === 'past' ? QUOTED_PAST : QUOTED);
    return join([open, ' ', words, close.startsWith('»') ? ' ' : '', close]);
  }
  const told = chance.of((tense === 'past' ? PAST : FUTURE)[scale]);
  return chance.holds(0.4) ? piece`${capital(words)}, ${told}.` : piece`${capital(piece`${told}`)} ${words}.`;
}

/** The lines of an agenda: a day, a place, what is on. */
export function drawAgenda(chance: Chance, { capital: first, town }: Country, today: string): Piece {
  const [one, two] = [addDays(today, chance.between(3, 20)), addDays(today, chance.between(22, 40))];
  const line = (day: string, place: string, what: string) =>
    chance.holds(0.5)
      ? piece`- ${time(`${weekday(day)} ${dayMonth(day)}`, 'agenda: lundi 3 mars', day)} : ${what} (${place})`
      : piece`- ${time(dayMonth(day), 'agenda: 3 mars', day)} - ${place} : ${what}`;
  return join([
    "À l'agenda :\n",
    capital(line(one, first, 'conférence de presse de la compagnie portuaire')),
    '\n',
    capital(line(two, town, 'réouverture du théâtre municipal')),
  ]);
}
