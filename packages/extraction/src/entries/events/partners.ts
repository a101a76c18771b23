import type { CountryCode, EventKind } from '@ephemeride/domain';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import { NO_SIDE, subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { isWhere, sidesIn } from '../sentence/side-countries.ts';
import { townsIn } from '../sentence/unnamed-parties.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { litigantsBehind } from './brought-in.ts';
import { bodyOf } from './main-event.ts';
import type { Occurrence } from './occurrence.ts';
import { opponentsBehind } from './opponents.ts';

/** Sentences behind the one that tells of an event in which its other side may come. */
const REACH = 2;

/** Kinds in which those who have come from elsewhere take part for where they came from. */
const OF_COMERS: ReadonlySet<EventKind> = new Set([
  'MEETING',
  'RECEPTION',
  'DIALOGUE',
  'CONFERENCE',
  'EXERCISE',
  'EXCHANGE',
  'EXHIBITION',
  'TRAINING',
  'SIGNING',
  'HANDOVER',
  'COMMEMORATION',
]);

const COME = /^(?:venue?s?|dépêchée?s?|détachée?s?|accourue?s?)$/u;
/** Who comes for others: not the one event's guest who has only travelled through. */
const COMERS =
  /^(?:homologues?|collègues?|confrères|consœurs|stagiaires|recrues|lauréats|participants|équipages?|instruct(?:eur|rice)s?|format(?:eur|rice)s?|monit(?:eur|rice)s?|experts?|expertes?|spécialistes?|délégations?|délégués|missions?|équipes?|fanfares?|orchestres?|chœurs?|troupes?|musiciens?|artistes|danseurs|techniciens?|ingénieurs?|marins|soldats|militaires|officiers|policiers|gendarmes|douaniers|pompiers|plongeurs|pilotes|médecins|chirurgiens|infirmiers|enseignants|professeurs|chercheurs|archéologues|restaurateurs|conservateurs?|conservatrices?|visiteurs|invités?|invitées?|hôtes?|groupe|conseillers|contingents?|détachements?|élèves|étudiants|jeunes|scouts|industriels|acheteurs|investisseurs|entrepreneurs|exposants|éleveurs|ministres?|vice-ministres?|négociateurs?|négociatrices?|émissaires?|envoyée?s?|juges|magistrats|procureurs?|vétérans|descendants|familles|unités|avions|navires|sapeurs|démineurs|secouristes)$/u;
/** Units between who comes and the word that says so: `une fanfare militaire venue tout exprès de Canberra`. */
const BEFORE = 7;
const LONGEST_NAME = 4;

const JOURNEY = /^(?:voyage|déplacement|trajet|route|chemin)$/u;

const OF = /^(?:de|d'|du|des|depuis)$/u;

/** The countries of the towns or countries behind `de` or `depuis`: `de La Paz et d'Asuncion`. */
function originsBehind(view: SentenceView, at: number): CountryCode[] {
  const { units, countries } = view;
  const found: CountryCode[] = [];
  let of = units.findIndex(({ low }, index) => index > at && index <= at + 4 && OF.test(low));
  while (of > 0) {
    const name = /^(?:la|le|l'|les)$/u.test(units[of + 1]?.low ?? '') ? of + 2 : of + 1;
    const named = countries.find(({ unit }) => unit === name || unit === of + 1);
    const code =
      named?.code ?? townsIn(view, name, Math.min(units.length - 1, name + LONGEST_NAME - 1))[0] ?? null;
    if (code === null) break;
    found.push(code);
    of = units.findIndex(
      ({ low }, index) =>
        index > name && index <= name + 4 && OF.test(low) && /^(?:et|,|ou)$/u.test(units[index - 1]!.low),
    );
  }
  return found;
}

/** `Arrivés de La Paz et d'Asuncion, les stagiaires …`: who comes stands behind the comma, several of them. */
function opensForMany({ units }: SentenceView, at: number): boolean {
  if (at > 1 || !/^(?:arriv|ven|accour|dépêch|déba?rqu)(?:é|u)e?s$/u.test(units[at]!.low)) return false;
  const comma = units.findIndex(
    ({ low }, index) =>
      index > at && low === ',' && /^(?:les|des|ces|ils|elles|\p{N}+)$/u.test(units[index + 1]?.low ?? ''),
  );
  return comma > 0 && units.slice(comma + 1, comma + 5).some(({ low }) => COMERS.test(low));
}

/** `Les instructeurs étaient venus de Rio`, `une fanfare venue de Canberra`, `la ministre a fait le voyage de Tunis`. */
function comers(view: SentenceView): CountryCode[] {
  return view.units.flatMap(({ low }, at) => {
    // `Un premier groupe, venu des Seychelles, en avait bénéficié`: what is told of another time.
    if (view.verbs.some(({ tense, first, last }) => tense === 'PLUPERFECT' && (at < first || at > last)))
      return [];
    const before = view.units.slice(Math.max(0, at - BEFORE), at);
    const comes = (COME.test(low) && before.some((unit) => COMERS.test(unit.low))) || opensForMany(view, at);
    const travels =
      JOURNEY.test(low) &&
      before.slice(-3).some((unit) => /^(?:fai[ts]|font|fera|feront|avait)$/u.test(unit.low));
    if (!comes && !travels) return [];
    // `les instructeurs belges venus de Gao`: whose they are is said.
    const stated = view.countries.some(
      ({ unit, form }) => form === 'ADJECTIVE' && unit < at && unit >= at - BEFORE,
    );
    return stated ? [] : originsBehind(view, at);
  });
}

const TEACHERS =
  /^(?:instruct(?:eur|rice)s?|format(?:eur|rice)s?|monit(?:eur|rice)s?|encadrants?|encadreurs?|coopérants?|répétiteurs?|maîtres-chiens|conférenci(?:er|ère)s?)$/u;
/** Kinds and those who, told of in a sentence behind, are its other side. */
const OTHERS: Partial<Readonly<Record<EventKind, RegExp>>> = {
  TRAINING: TEACHERS,
  HANDOVER:
    /^(?:bénéficiaires?|destinataires?|propriétaires?|acquéreurs?|donat(?:eur|rice)s?|récipiendaires?|bailleurs?)$/u,
};

/** `Leurs moniteurs sont des Néerlandais`, `Trois formateurs dépêchés par la gendarmerie française l'animent`: the clauses around those who teach or are given to. */
function counterparts(view: SentenceView, who: RegExp): CountryCode[] {
  return view.units.flatMap(({ low }, at) => {
    if (!who.test(low)) return [];
    const clause = view.clauses.find(({ first, last }) => first <= at && at <= last);
    return clause ? sidesIn(view, Math.max(clause.first, at - 2), clause.last) : [];
  });
}

const THINGS_DONE =
  /^(?:cours|stage|formation|session|instruction|exercice|manœuvres|entraînement|exposition|accrochage|pièces|œuvres|toiles|objets|prêt|matériel|véhicules|équipements|réunion|conférence|travaux|séance|rencontre|débats)$/u;
const DOES =
  /^(?:donner|dispenser|assurer|encadrer|animer|conduire|diriger|organiser|prêter|offrir|financer|fournir|présider|parrainer|superviser|piloter|monter)$/u;
const ENVOYS = /^(?:ambassad(?:eur|rice|e)|consul|consule|consulat|attachée?|haut-commissaire)$/u;

/** `L'équipage a reçu l'ambassadeur des Pays-Bas`: whose envoy goes aboard, theirs is the ship. */
function flagsOfEnvoys(view: SentenceView): CountryCode[] {
  return view.units.flatMap(({ low }, at) => {
    if (!ENVOYS.test(low)) return [];
    const whose = view.countries.find(({ unit, form }) => unit > at && unit <= at + 6 && form !== 'CAPITAL');
    return whose && !isWhere(view, whose) ? [whose.code] : [];
  });
}

/** Kinds of which a sentence behind may tell who gives, holds or leads them. */
const OF_DOERS = /^(?:TRAINING|EXERCISE|EXHIBITION|HANDOVER|CONFERENCE|MEETING|DIALOGUE)$/u;

/** `Le cours est donné par deux officiers portugais`, `Les pièces ont été prêtées par un musée de Rabat`: by whom, told behind. */
function doers(view: SentenceView, { first, last }: Clause, verb: VerbGroup): CountryCode[] {
  if (
    verb.voice !== 'PASSIVE' ||
    verb.negated ||
    !DOES.test(verb.lemma) ||
    /^(?:PLUPERFECT|CONDITIONAL)$/u.test(verb.tense)
  )
    return [];
  const what = view.units.slice(first, verb.first).some(({ low }) => THINGS_DONE.test(low));
  const by = view.units.findIndex(({ low }, at) => at > verb.last && at <= last && low === 'par');
  if (!what || by < 0) return [];
  const named = sidesIn(view, by + 1, last);
  const of = view.units.findLastIndex(({ low }, at) => at > by && at < last && /^(?:de|d')$/u.test(low));
  return named.length > 0 || of < 0 ? named : townsIn(view, of + 1, Math.min(last, of + LONGEST_NAME));
}

const HAS_GIVEN =
  /^(?:offrir|donner|financer|payer|céder|fournir|restituer|prêter|envoyer|dépêcher|livrer)$/u;
const HAD_KEPT = /^(?:conserver|détenir|garder|exposer|posséder|héberger|acheter|acquérir)$/u;

/** `Berlin les conservait depuis 1907`, `Le Japon les a financées`: what was handed over or is shown, taken up by a pronoun. */
function keepers(view: SentenceView, clause: Clause, verb: VerbGroup): CountryCode[] {
  const kept = HAD_KEPT.test(verb.lemma) && /^(?:IMPERFECT|PLUPERFECT|PAST)$/u.test(verb.tense);
  if (!kept && !(HAS_GIVEN.test(verb.lemma) && verb.tense === 'PAST')) return [];
  const taken = [verb.first - 1, verb.first].some((at) =>
    /^(?:les|l'|le|la)$/u.test(view.units[at]?.low ?? ''),
  );
  return taken && !verb.negated ? [...subjectOf(view, clause).countries] : [];
}

const DEPLOYS = /^(?:dépêcher|envoyer|aligner|engager|déployer|mobiliser|fournir|prêter|dérouter|apporter)$/u;
const FORCES =
  /^(?:soldats|militaires|marins|hommes|bataillons?|compagnies?|sections?|régiments?|frégates?|corvettes?|navires?|bâtiments?|patrouilleurs?|vedettes?|hélicoptères?|avions?|appareils?|drones?|plongeurs|sauveteurs|pompiers|chasseurs|équipes?|unités?|contingents?|main-forte|renforts?|concours|appui|blindés|chars)$/u;

/** `La société espagnole enverra deux hélicoptères`, `Un bataillon américain leur prête main-forte`: who brings forces to an exercise. */
function senders(view: SentenceView, clause: Clause, verb: VerbGroup): CountryCode[] {
  if (!DEPLOYS.test(verb.lemma) || verb.negated || !/^(?:PAST|PRESENT|FUTURE)$/u.test(verb.tense)) return [];
  const brings = view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 6) + 1)
    .some(({ low }) => FORCES.test(low));
  return brings && verb.voice === 'ACTIVE' ? [...subjectOf(view, clause).countries] : [];
}

const STATES =
  /^(?:pays|états?|capitales|nations|gouvernements|voisins|riverains|marines|armées|polices|gendarmeries|douanes|républiques|royaumes|rives)$/u;

const namedIn = (view: SentenceView): CountryCode[] =>
  view.countries
    .filter((country) => country.form !== 'CAPITAL' && !isWhere(view, country))
    .map(({ code }) => code);

const whoAndWhere = (view: SentenceView): CountryCode[] =>
  view.countries.filter(({ form, code }) => form !== 'CAPITAL' && code !== NO_SIDE).map(({ code }) => code);

const saysTwo = ({ units }: SentenceView): boolean =>
  units.some(
    ({ low }, at) =>
      /^(?:deux|2)$/u.test(low) &&
      STATES.test(units[at + 1]?.low ?? '') &&
      // `Je souhaite que nos deux pays …`: what somebody who writes says of himself and of whom he writes to.
      !/^(?:nos|vos)$/u.test(units[at - 1]?.low ?? ''),
  );

/** `Les douaniers des deux voisins …` beside one known side: the only other that these sentences name. */
function otherOfTwo(near: readonly SentenceView[], known: readonly CountryCode[]): CountryCode[] {
  if (known.length > 1 || !near.some(saysTwo)) return [];
  const two = new Set([...known, ...near.flatMap(whoAndWhere)]);
  return two.size === 2 ? [...two] : [];
}

/** Those of whom each state has one. */
const OF_STATES = /^(?:ministres|vice-ministres|délégations|présidents|dirigeants|ambassadeurs|chefs)$/u;

/** Three to ten: `les deux voisins` is read by itself. */
const NUMBER = /^(?:trois|quatre|cinq|six|sept|huit|neuf|dix)$/u;

/** `les quatre riverains du fleuve`, where the sentences around name as many: those. */
function ofNumber(near: readonly SentenceView[]): CountryCode[] {
  const { units } = near[0]!;
  const at = units.findIndex(({ low }, index) => {
    const next = units[index + 1]?.low ?? '';
    return (STATES.test(next) || OF_STATES.test(next)) && NUMBER.test(low);
  });
  if (at < 0) return [];
  const named = new Set(near.flatMap(namedIn));
  return named.size === numberValue(units[at]!.low) ? [...named] : [];
}

/** Who acts in the sentences behind, in the order in which they are told: `Taipei promet un parc industriel`, `Les Québécois viendront`. */
export function actingBehind({ drafts }: Occurrence, views: readonly SentenceView[]): CountryCode[] {
  return sentencesFrom(drafts, views)
    .slice(1)
    .flatMap((view) =>
      view.clauses.flatMap((clause) => {
        const opens = view.countries.filter(({ unit, form }) => form === 'CAPITAL' && unit === clause.first);
        if (!clause.verb) return opens.map(({ code }) => code);
        if (clause.relative || clause.verb.negated || clause.verb.tense === 'CONDITIONAL') return [];
        const { countries, people } = subjectOf(view, clause);
        return [
          ...opens.map(({ code }) => code),
          ...countries,
          ...people.flatMap(({ country }) => country ?? []),
        ];
      }),
    );
}

/** The sentence of the body that tells of an event and those within reach behind it. */
function sentencesFrom(drafts: Occurrence['drafts'], views: readonly SentenceView[]): SentenceView[] {
  const body = bodyOf(views);
  const told = body.indexOf(drafts.find(({ view }) => body.includes(view))?.view ?? drafts[0]!.view);
  return told < 0 ? [] : body.slice(told, told + REACH + 1);
}

/**
 * The countries that an event has besides `known` by what the sentences behind tell of their people: where those came
 * from who are there, who teaches, is given to or had kept what is handed over, who sends forces, the other of two.
 */
export function partnersOf(
  { kind, drafts }: Occurrence,
  views: readonly SentenceView[],
  known: readonly CountryCode[],
): CountryCode[] {
  const near = sentencesFrom(drafts, views);
  if (near.length === 0) return [];
  const behind = near.slice(1);
  const clauses = behind.flatMap((view) =>
    view.clauses.flatMap((clause) => (clause.verb ? [{ view, clause, verb: clause.verb }] : [])),
  );
  const others = OTHERS[kind];
  const found = [
    ...(OF_COMERS.has(kind) ? near.flatMap(comers) : []),
    ...(others ? behind.flatMap((view) => counterparts(view, others)) : []),
    ...(kind === 'HANDOVER' || kind === 'EXHIBITION'
      ? clauses.flatMap(({ view, clause, verb }) => keepers(view, clause, verb))
      : []),
    ...(OF_DOERS.test(kind) ? clauses.flatMap(({ view, clause, verb }) => doers(view, clause, verb)) : []),
    ...(kind === 'EXERCISE' ? clauses.flatMap(({ view, clause, verb }) => senders(view, clause, verb)) : []),
    ...(kind === 'OTHER' && known.length === 1 ? opponentsBehind(near) : []),
    ...(kind === 'OTHER' && known.length < 2 ? litigantsBehind(near) : []),
    ...(kind === 'PORT_CALL' && known.length < 2 ? near.flatMap(flagsOfEnvoys) : []),
    ...ofNumber(near),
  ];
  const all = [...found, ...otherOfTwo(near, [...new Set([...known, ...found])])];
  return all.filter((code) => code !== NO_SIDE);
}
