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
