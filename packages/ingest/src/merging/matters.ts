import { type EventRead, fold } from '@ephemeride/domain';
import { tellingClause } from './event-kinds.ts';

/** Families of happenings that have no kind of their own, each by the words in which despatches tell them; without accents. */
const MATTERS = {
  SHIPWRECK: /naufrag|chavir|\bsombr|\bcoule\b|noye/,
  STRIKE: /\bgreves?\b|greviste|debray|arrets? de travail|cesse le travail/,
  VOTE: /\bvot(?:e|es|ent|er|aient|ants?|eront|eurs?)\b|election|electeur|electoral|\belire\b|scrutin|\burnes?\b|referendum|presidentielle|legislatives|\b(?:premier|second|deuxieme) tour\b/,
  QUAKE: /seisme|tremblement de terre|secousse|magnitude/,
  MATCH:
    /\bmatchs?\b|\bbattus?\b|vainqueur|victorieu|affront|\bscore\b|demi-finale|\bfinale\b|opposer[ao]|incline/,
  VERDICT: /condamn|\bprison\b|verdict|\bjugement|inflige|emprisonn|reclusion|\bpeines? (?:de|d.)\b/,
  FIRE: /incendie|flammes|\bbrul|en feu\b/,
  BLAST: /explos|attentat|\bbombe|kamikaze|deflagr|\bsouffle par/,
  CRASH: /accident|collision|percut|derail|\bcrash|\becras|\bheurte|renvers/,
  SLIDE: /glissement|eboul|effondr|ensevel|coulee/,
  FLOOD: /inond|\bcrues?\b|deborde|submerg/,
  STORM: /typhon|cyclone|ouragan|tempete/,
  LAUNCH: /fusee|satellite|lanceur|orbite|decoll/,
  DEATH: /\bmort (?:de|du)\b|deces\b|decede|s'est eteint|est mort|deuil|obseques|funerailles|inhum/,
  COUP: /coup d.etat|putsch|mutin|renverse/,
} as const;

type Matter = keyof typeof MATTERS;

/** Who goes on strike, by trade or by what stands still; two trades of one day strike apart. */
const TRADES = {
  PORTS: /docker|portuaire|\bports?\b|\bgrutier/,
  RAILWAYS: /cheminot|ferroviaire|\btrains?\b|aiguilleurs?\b|chemins? de fer/,
  SCHOOLS: /enseignant|professeur|instituteur|\becoles?\b|lycee|universit/,
  HOSPITALS: /infirmier|medecin|soignant|hopita|sages?-femme|hospitalier/,
  AIR: /pilotes?\b|steward|hotesse|aerien|aeroport|bagagiste/,
  MINES: /mineurs?\b|\bmines?\b|minier/,
  ROADS: /routier|camionneur|chauffeur|\btaxis?\b|transporteur/,
  TOWN: /\bmetro\b|\b(?:auto)?bus\b|autocar|tramway|eboueur/,
  FUEL: /raffineri|petroli|carburant/,
  POST: /postier|facteurs?\b|la poste\b/,
  COURTS: /magistrat|greffier|avocat|\bjuges?\b/,
  PRESS: /journalist/,
  OFFICES: /fonctionnaire|agents publics/,
  PRISONS: /surveillant|gardiens? de prison/,
  FARMS: /agricult|paysan/,
} as const;

/** A report is held against every other of its month: its words are looked through once. */
const known = new WeakMap<EventRead, { matters: readonly Matter[]; trades: readonly string[] }>();

const within = <K extends string>(table: Readonly<Record<K, RegExp>>, words: string): K[] =>
  (Object.keys(table) as K[]).filter((name) => table[name].test(words));

function told(event: EventRead): { matters: readonly Matter[]; trades: readonly string[] } {
  const found = known.get(event);
  if (found) return found;
  const words = fold(tellingClause(event));
  const read = { matters: within(MATTERS, words), trades: within(TRADES, words) };
  known.set(event, read);
  return read;
}

/** Whether two clauses without a kind tell of one family of happenings, be it in other words: `ont voté`, `les élections`. */
export const sameMatter = (a: EventRead, b: EventRead): boolean =>
  told(a).matters.some((matter) => told(b).matters.includes(matter));

/** Dockers and teachers who strike on one day. */
export function tradesConflict(a: EventRead, b: EventRead): boolean {
  if (a.kind !== 'OTHER' || b.kind !== 'OTHER') return false;
  const [left, right] = [told(a), told(b)];
  if (![left, right].every(({ matters }) => matters.includes('STRIKE'))) return false;
  if (left.trades.length === 0 || right.trades.length === 0) return false;
  return !left.trades.some((trade) => right.trades.includes(trade));
}
