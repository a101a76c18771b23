import { isNegated, isReflexive } from './participles.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbForms } from './verb-lexicon.ts';

/** Forms of `venir` in front of `de`. */
export const VENIR: ReadonlySet<string> = new Set(['vient', 'viennent', 'venait', 'venaient']);

/** `viennent de conclure`: the recent past. */
export function withVenir(units: readonly Unit[], at: number): VerbGroup | null {
  const form = units[at]!.low;
  if (!VENIR.has(form) || !/^(?:de|d')$/u.test(units[at + 1]?.low ?? '')) return null;
  const unit = units[at + 2];
  const infinitive = unit && verbForms(unit.low).find(({ tense }) => tense === 'INFINITIVE');
  if (!infinitive) return null;
  return {
    first: at,
    last: at + 2,
    lemma: infinitive.lemma,
    tense: /^v(?:ient|iennent)$/u.test(form) ? 'PAST' : 'PLUPERFECT',
    voice: 'ACTIVE',
    plural: form.endsWith('nent') || form.endsWith('aient'),
    negated: false,
    modal: null,
  };
}

/** Forms that a reflexive and `à` make a near future of. */
export const ABOUT_TO: ReadonlySet<string> = new Set(['apprête', 'apprêtent']);

/** `s'apprête à recevoir`, `s'apprêtent à signer`: the near future; who gets ready for guests, `se prépare à accueillir`, tells less. */
export function withAboutTo(units: readonly Unit[], at: number): VerbGroup | null {
  const form = units[at]!.low;
  if (!ABOUT_TO.has(form) || !isReflexive(units, at) || units[at + 1]?.low !== 'à') return null;
  let next = at + 2;
  while (/^(?:se|s'|y|en)$/u.test(units[next]?.low ?? '')) next += 1;
  const infinitive = units[next] && verbForms(units[next]!.low).find(({ tense }) => tense === 'INFINITIVE');
  // Who gets ready to keep an anniversary tells of it, and of no ceremony, unless the day is told.
  const dated = units.slice(next + 1, next + 3).some(({ time }) => time !== null && time.type !== 'DURATION');
  if (!infinitive || (/^(?:fêter|célébrer|commémorer)$/u.test(infinitive.lemma) && !dated)) return null;
  return {
    first: at,
    last: next,
    lemma: infinitive.lemma,
    tense: 'PRESENT',
    voice: isReflexive(units, next) ? 'REFLEXIVE' : 'ACTIVE',
    plural: form.endsWith('nt'),
    negated: isNegated(units, at),
    modal: 'aller',
  };
}

const CLITIC = /^(?:se|s'|y|en|le|la|l'|les|lui|leur)$/u;
const BEFORE_TIME = /^(?:,|le|la|l'|les|du|dès|ce|cet|cette|à)$/u;
/** What may stand between such an infinitive and its time: a mark, an article. */
const MOST_BEFORE_TIME = 2;

/** Whether a time stands right behind a unit. */
function isTimed(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (next - at <= MOST_BEFORE_TIME && BEFORE_TIME.test(units[next]?.low ?? '') && !units[next]!.time)
    next += 1;
  const time = units[next]?.time ?? null;
  return time !== null && time.type !== 'DURATION' && time.type !== 'SET';
}

/**
 * `a visité mardi le port avant de s'entretenir mercredi avec X`, `…, avant d'être reçu jeudi`: what is done next has a day of
 * its own, and is told as firmly as what was done first.
 */
export function withBeforeDoing(
  units: readonly Unit[],
  at: number,
  main: VerbGroup | undefined,
): VerbGroup | null {
  if (units[at]!.low !== 'avant' || !/^d[e']$/u.test(units[at + 1]?.low ?? '') || !main) return null;
  let next = at + 2;
  while (CLITIC.test(units[next]?.low ?? '')) next += 1;
  const passive = units[next]?.low === 'être';
  const unit = units[passive ? next + 1 : next];
  const form =
    unit && verbForms(unit.low).find(({ tense }) => tense === (passive ? 'PARTICIPLE' : 'INFINITIVE'));
  const last = passive ? next + 1 : next;
  if (!form || !isTimed(units, last)) return null;
  const ahead = main.modal === 'aller' || main.tense === 'FUTURE' || main.tense === 'PRESENT';
  return {
    first: at,
    last,
    lemma: form.lemma,
    tense: ahead ? main.tense : 'PAST',
    voice: passive ? 'PASSIVE' : isReflexive(units, next) ? 'REFLEXIVE' : 'ACTIVE',
    plural: main.plural,
    negated: false,
    modal: ahead && main.tense === 'PRESENT' ? 'aller' : null,
  };
}
