import { BE, HAVE, MODALS, WITH_BE } from './auxiliaries.ts';
import type { Tense } from './conjugation.ts';
import { HOMOGRAPHS } from './homographs.ts';
import type { Unit } from './units.ts';
import { verbForms } from './verb-lexicon.ts';

export interface VerbGroup {
  /** Units from the first auxiliary to the main verb, both included. */
  readonly first: number;
  readonly last: number;
  /** The infinitive of the main verb; `?` where the lexicon does not know it. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly voice: 'ACTIVE' | 'PASSIVE' | 'REFLEXIVE';
  readonly plural: boolean;
  readonly negated: boolean;
  /** The modal or phase verb in front of an infinitive: `devoir`, `aller`, `venir`, `pouvoir`. */
  readonly modal: string | null;
}

const BETWEEN: ReadonlySet<string> = new Set(
  (
    'pas plus jamais ensuite aussi également déjà bien ainsi notamment enfin toujours encore hier ' +
    'lui elle tous toutes par ailleurs en outre pour sa leur part de son côté tour nouveau à cette occasion suite avec succès ' +
    'conjointement tout abord même marge y donc puis alors'
  ).split(' '),
);
const REFLEXIVE: ReadonlySet<string> = new Set(["s'", 'se']);
const NOUN_MARKERS: ReadonlySet<string> = new Set(
  (
    "le la l' les un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos chaque toute tout toutes " +
    'deux trois quatre plusieurs première premier dernière dernier prochaine prochain nouvelle nouveau en par sans quelques'
  ).split(' '),
);
const OBJECT_MARKERS: ReadonlySet<string> = new Set(
  "le la l' les un une des du son sa ses leur leurs avec à au aux deux trois".split(' '),
);

/** Words that end like participles and are none. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'lieu appui avis depuis parmi aussi ainsi demi ennemi ami jeu peu milieu côté liberté souveraineté sécurité unité volonté priorité'.split(
    ' ',
  ),
);

const PARTICIPLE = /(?:é|i|u|ert|ait|uit|crit|[dl]it|mis|pris|quis|clos)e?s?$/u;
const FUTURE = /(?:er|ir|dr|vr|tr)(?:a|ont)$/u;

const bare = (low: string): string => low.replace(/-(?:t-)?(?:ils?|elles?|on)$/u, '');

/** The verb that a unit is a form of in one of the tenses, or `?` for an unknown participle. */
function participleAt(unit: Unit | undefined): { lemma: string; plural: boolean } | null {
  if (!unit || unit.person || unit.time) return null;
  const known = verbForms(unit.low).find((form) => form.tense === 'PARTICIPLE');
  if (known) return known;
  const lower = unit.text === unit.low && !NO_PARTICIPLES.has(unit.low);
  return lower && unit.low.length > 3 && PARTICIPLE.test(unit.low)
    ? { lemma: '?', plural: unit.low.endsWith('s') }
    : null;
}

/** Steps over what may stand between an auxiliary and its participle: adverbs, a time, an aside in commas. */
function stepOver(units: readonly Unit[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    const unit = units[at];
    if (!unit) return at;
    if (unit.low === ',') {
      const close = units.slice(at + 1, at + 16).findIndex((next) => next.low === ',');
      if (close < 0 || !participleAt(units[at + close + 2])) return at;
      at += close + 2;
    } else if (unit.time || BETWEEN.has(unit.low) || unit.low.endsWith('ment')) {
      if (participleAt(unit) && !unit.time) return at;
      at += 1;
    } else return at;
  }
  return at;
}

function compound(units: readonly Unit[], at: number): VerbGroup | null {
  const low = bare(units[at]!.low);
  const have = HAVE.get(low);
  const be = BE.get(low);
  const before = units[at - 1]?.low ?? '';
  const earlier = units[at - 2]?.low ?? '';
  const negated = /^n[e']$/u.test(before) || /^n[e']$/u.test(earlier);
  const reflexive = REFLEXIVE.has(before);
  if (have) {
    if (low === 'a' && units[at]!.text === 'A') return null;
    let next = stepOver(units, at + 1);
    let passive = false;
    if (units[next]?.low === 'été') {
      passive = true;
      next = stepOver(units, next + 1);
    }
    const participle = participleAt(units[next]);
    if (!participle)
      return passive
        ? null
        : {
            first: at,
            last: at,
            lemma: 'avoir',
            tense: have[0] === 'PAST' ? 'PRESENT' : have[0] === 'PLUPERFECT' ? 'IMPERFECT' : have[0],
            voice: 'ACTIVE',
            plural: have[1],
            negated,
            modal: null,
          };
    return {
      first: at,
      last: next,
      lemma: participle.lemma,
      tense: have[0],
      voice: passive ? 'PASSIVE' : 'ACTIVE',
      plural: have[1],
      negated,
      modal: null,
    };
  }
  if (be) {
    const next = stepOver(units, at + 1);
    const participle = participleAt(units[next]);
    const perfect: Tense = be[0] === 'PRESENT' ? 'PAST' : be[0] === 'IMPERFECT' ? 'PLUPERFECT' : be[0];
    if (!participle)
      return {
        first: at,
        last: at,
        lemma: 'être',
        tense: be[0],
        voice: 'ACTIVE',
        plural: be[1],
        negated,
        modal: null,
      };
    const voice = reflexive ? 'REFLEXIVE' : WITH_BE.has(participle.lemma) ? 'ACTIVE' : 'PASSIVE';
    return {
      first: at,
      last: next,
      lemma: participle.lemma,
      tense: voice === 'PASSIVE' ? be[0] : perfect,
      voice,
      plural: be[1],
      negated,
      modal: null,
    };
  }
  return null;
}

function modalAt(units: readonly Unit[], at: number): VerbGroup | null {
  const modal = MODALS.get(bare(units[at]!.low));
  if (!modal) return null;
  for (let next = stepOver(units, at + 1), steps = 0; steps < 3; next++, steps++) {
    const unit = units[next];
    if (!unit) return null;
    const infinitive = verbForms(unit.low).find((form) => form.tense === 'INFINITIVE');
    const reflexive = REFLEXIVE.has(units[next - 1]?.low ?? '');
    const negated = /^n[e']$/u.test(units[at - 1]?.low ?? '');
    const plural = /nt$/u.test(units[at]!.low);
    if (unit.low === 'être') {
      const participle = participleAt(units[stepOver(units, next + 1)]);
      if (!participle) return null;
      return {
        first: at,
        last: stepOver(units, next + 1),
        lemma: participle.lemma,
        tense: modal[1],
        voice: 'PASSIVE',
        plural,
        negated,
        modal: modal[0],
      };
    }
    if (infinitive)
      return {
        first: at,
        last: next,
        lemma: infinitive.lemma,
        tense: modal[1],
        voice: reflexive ? 'REFLEXIVE' : 'ACTIVE',
        plural,
        negated,
        modal: modal[0],
      };
    if (!REFLEXIVE.has(unit.low) && unit.low !== 'y' && unit.low !== 'en') return null;
  }
  return null;
}

/** A form that is also a noun is a verb only between a subject and an object. */
function isNounHere(units: readonly Unit[], at: number, present: boolean): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (!HOMOGRAPHS.has(units[at]!.low)) {
    const marked = NOUN_MARKERS.has(before?.low ?? '');
    // `le recevra` has an object in front, `le reçu` and `la demande` an article.
    return marked && (present || !/^(?:l'|le|la|les|en)$/u.test(before?.low ?? ''));
  }
  if (before?.low === ',' && verbForms(units[at]!.low).some(({ tense }) => tense === 'PARTICIPLE'))
    return false;
  if (!before || NOUN_MARKERS.has(before.low) || /^\p{N}/u.test(before.low)) return true;
  return !after || !(after.person || OBJECT_MARKERS.has(after.low));
}

function simple(units: readonly Unit[], at: number): VerbGroup | null {
  const unit = units[at]!;
  if (unit.person || unit.time || !/^\p{L}/u.test(unit.low)) return null;
  const low = bare(unit.low);
  const before = units[at - 1]?.low ?? '';
  const reflexive = REFLEXIVE.has(before);
  const negated = /^n[e']$/u.test(before) || /^n[e']$/u.test(units[at - 2]?.low ?? '');
  const forms = verbForms(low);
  if (forms.length > 0) {
    const capital = unit.text !== unit.low && at > 0;
    const present = forms.every(
      ({ tense }) => tense === 'PRESENT' || tense === 'PARTICIPLE' || tense === 'PAST',
    );
    const infinitive = forms.some(({ tense }) => tense === 'INFINITIVE');
    if (capital || (!infinitive && isNounHere(units, at, present))) return null;
    const finite = forms.find((form) => form.tense !== 'PARTICIPLE' && form.tense !== 'INFINITIVE');
    const form =
      finite &&
      !(finite.tense === 'PAST' && forms.some((f) => f.tense === 'PARTICIPLE') && NOUN_MARKERS.has(before))
        ? finite
        : forms[0]!;
    const chosen = !finite || (reflexive && finite) ? form : form;
    return {
      first: at,
      last: at,
      lemma: chosen.lemma,
      tense: chosen.tense,
      voice: reflexive ? 'REFLEXIVE' : chosen.tense === 'PARTICIPLE' ? 'PASSIVE' : 'ACTIVE',
      plural: chosen.plural,
      negated,
      modal: null,
    };
  }
  if (unit.text === unit.low && low.length > 5 && FUTURE.test(low)) {
    return {
      first: at,
      last: at,
      lemma: '?',
      tense: 'FUTURE',
      voice: reflexive ? 'REFLEXIVE' : 'ACTIVE',
      plural: low.endsWith('ont'),
      negated,
      modal: null,
    };
  }
  return null;
}

/** The verb groups of a sentence, from left to right, none inside another. */
export function readVerbGroups(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < units.length; at++) {
    const group = modalAt(units, at) ?? compound(units, at) ?? simple(units, at);
    if (!group) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

const FINITE: ReadonlySet<Tense> = new Set([
  'PRESENT',
  'IMPERFECT',
  'PAST',
  'PLUPERFECT',
  'FUTURE',
  'CONDITIONAL',
]);

/** Whether a group is the predicate of a clause of its own. */
export const isPredicate = (group: VerbGroup): boolean => group.modal !== null || FINITE.has(group.tense);
