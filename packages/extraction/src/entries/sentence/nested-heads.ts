import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { type NounHead, prepositionBefore } from './noun-heads.ts';
import type { Unit } from './units.ts';

/** Nouns that only say what becomes of the event behind them: `la tenue d'un sommet`, `la 3e édition de l'exercice`. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'session édition tenue ouverture clôture organisation déroulement poursuite reprise préparation lancement report annulation envoi travaux cycle tour round phase volet étape partie séance round manche vague série'.split(
    ' ',
  ),
);
/** `trois jours de visite`, `deux heures d'entretien`: how long it lasts, and the event is what they are of. */
const SPELLS: ReadonlySet<string> = new Set(['jours', 'semaines', 'heures', 'minutes', 'journées']);
/** Units of an aside in commas between a noun and what it is of. */
const ASIDE = 5;
const SESSIONS: ReadonlySet<string> = new Set([
  'session',
  'réunion',
  'édition',
  'séance de travail',
  'session ordinaire',
  'session extraordinaire',
  'session plénière',
]);

const isOf = (low: string | undefined): boolean => /^(?:de|d'|du|des)$/u.test(low ?? '');

/** The transparent noun in front of a head, with at most a time or place in commas between. */
function wrapperOf(units: readonly Unit[], head: NounHead): number {
  if (head.preposition !== 'de') return -1;
  let at = head.phraseFirst - 1;
  if (isOf(units[at]?.low)) at -= 1;
  if (
    SPELLS.has(units[at]?.low ?? '') &&
    /^(?:\p{N}+|\p{L}+)$/u.test(units[at - 1]?.low ?? '') &&
    head.determiner === 'NONE'
  )
    return at;
  // `une séance plus longue du forum`
  if (TRANSPARENT.has(units[at - 2]?.low ?? '') && /^(?:très|plus|toute|assez)$/u.test(units[at - 1]!.low))
    return at - 2;
  // `la phase terrestre de l'exercice`: one adjective may stand between.
  if (TRANSPARENT.has(units[at - 1]?.low ?? '') && /^\p{Ll}{4,}$/u.test(units[at]!.text)) return at - 1;
  for (let steps = 0; steps < 10 && at >= 0; steps++, at--) {
    const unit = units[at]!;
    if (TRANSPARENT.has(unit.low)) return at;
    // `la première session, depuis trois ans, du dialogue politique`
    const comma =
      unit.low === ','
        ? units.findLastIndex(({ low }, index) => index < at && index >= at - ASIDE && low === ',')
        : -1;
    if (comma > 0) {
      at = comma;
      continue;
    }
    // `à Lomé au Togo`: the country behind its town.
    const country = /^(?:au|aux|en)$/u.test(units[at - 1]?.low ?? '') && /^\p{Lu}/u.test(unit.text);
    if (
      !unit.time &&
      !unit.place &&
      !country &&
      !/^(?:,|à|en|au|aux|le|la|les|prochaine|officielle|solennelle|dernière)$/u.test(unit.low)
    )
      return -1;
  }
  return -1;
}

/** Where the phrase of a spell begins, with its number and what stands in front of that, and what governs it. */
function spellFront(units: readonly Unit[], at: number): Pick<NounHead, 'phraseFirst' | 'preposition'> {
  let first = at - 1;
  while (
    first > 0 &&
    /^(?:ces|ses|leurs?|les|des|premiers|premières|longues?|près|plus|de|quelque)$/u.test(
      units[first - 1]!.low,
    )
  ) {
    if (units[first - 1]!.low === 'de' && !/^(?:près|plus)$/u.test(units[first - 2]?.low ?? '')) break;
    first -= 1;
  }
  return { phraseFirst: first, preposition: prepositionBefore(units, first) };
}

/** A head with the determiner, preposition and edition of the noun that wraps it. */
function wrapped(units: readonly Unit[], head: NounHead, at: number, outer: NounHead | null): NounHead {
  if (outer) {
    const { phraseFirst, determiner, preposition } = outer;
    return { ...head, phraseFirst, determiner, preposition, ordinal: outer.ordinal ?? head.ordinal };
  }
  // `le coup d'envoi de l'exercice`: three words that stand for one.
  const whole = units[at - 1]?.low === "d'" && units[at - 2]?.low === 'coup' ? at - 2 : at;
  let first = whole;
  let ordinal = head.ordinal;
  for (let back = whole - 1; back >= 0 && back > whole - 4; back--) {
    const unit = units[back]!;
    const read = readOrdinal(unit.low, unit.text);
    if (read === null && !/^(?:la|le|l'|une?|prochaine|dernière|du|au)$/u.test(unit.low)) break;
    ordinal = read ?? ordinal;
    first = back;
    if (/^(?:la|le|l'|une?|du|au)$/u.test(unit.low)) break;
  }
  // `au terme de trois jours de visite`
  if (SPELLS.has(units[at]!.low)) {
    const { phraseFirst, preposition } = spellFront(units, at);
    // `après trois heures d'entretien`: when they were over.
    const over = preposition === 'après' ? "à l'issue de" : preposition;
    return { ...head, phraseFirst, preposition: over, determiner: 'INDEFINITE' };
  }
  const low = units[first]!.low;
  const preposition =
    low === 'du'
      ? 'de'
      : low === 'au'
        ? 'à'
        : /^(?:de|à|lors)$/u.test(units[first - 1]?.low ?? '')
          ? units[first - 1]!.low
          : null;
  return {
    ...head,
    phraseFirst: first,
    ordinal,
    preposition,
    determiner: /^une?$/u.test(low) ? 'INDEFINITE' : 'DEFINITE',
  };
}

/** `l'ouverture de la 3e édition de l'exercice`: what wraps a noun may be wrapped in its turn. */
function wrappedAgain(units: readonly Unit[], inner: NounHead): NounHead {
  const at = wrapperOf(units, inner);
  return at < 0 ? inner : wrapped(units, inner, at, null);
}

const OPENING = /^cérémonie (?:d'ouverture|de clôture|de lancement|d'inauguration|officielle|inaugurale)$/u;
const LASTING: ReadonlySet<string> = new Set([
  'CONFERENCE',
  'EXERCISE',
  'EXHIBITION',
  'DIALOGUE',
  'TRAINING',
]);

/** `la cérémonie d'ouverture du 43e sommet`: who attends it attends the summit. */
const opens = (outer: NounHead, head: NounHead, between: number): boolean =>
  OPENING.test(outer.noun.phrase) && between <= 2 && head.preposition === 'de' && LASTING.has(head.noun.kind);

/** Joins `la 2e session de la commission mixte`, `la tenue du sommet` to one head each, of the inner noun's kind. */
export function joinNested(units: readonly Unit[], heads: readonly NounHead[]): NounHead[] {
  const found: NounHead[] = [];
  for (const head of heads) {
    const outer = found.at(-1);
    const between = outer ? head.phraseFirst - outer.last : 0;
    const session =
      outer &&
      SESSIONS.has(outer.noun.phrase) &&
      head.preposition === 'de' &&
      between <= 2 &&
      head.noun.kind !== 'OTHER';
    const at = wrapperOf(units, head);
    if (outer && opens(outer, head, between))
      found[found.length - 1] = wrapped(units, head, outer.first, outer);
    else if (session) found[found.length - 1] = wrapped(units, head, outer.first, outer);
    else if (at >= 0) {
      if (outer && outer.first === at) found.pop();
      found.push(wrappedAgain(units, wrapped(units, head, at, outer?.first === at ? outer : null)));
    } else found.push(head);
  }
  return found;
}
