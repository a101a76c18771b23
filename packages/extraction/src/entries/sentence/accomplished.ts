import { isReflexive } from './participles.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbForms } from './verb-lexicon.ts';

/** What somebody has done who had the occasion: other verbs only tell what one wished to say. */
const DONE: ReadonlySet<string> = new Set(
  (
    'rencontrer entretenir discuter dialoguer converser échanger retrouver voir recevoir accueillir visiter rendre ' +
    'signer parapher remettre inaugurer participer assister réunir'
  ).split(' '),
);
/** Units between `a profité` and `pour`: `de sa brève escale à Lima`. */
const REACH = 8;

/** Where the words behind a verb end that lead to what was done, by the verb; null where they are none of those. */
function leadEnd(units: readonly Unit[], { first, last }: VerbGroup): number | null {
  const low = (at: number): string => units[at]?.low ?? '';
  const purpose = (from: number): number | null => {
    for (let at = from; at <= from + REACH && at < units.length; at++) {
      if (low(at) === 'pour') return at;
      if (/^[,;:.]$/u.test(low(at))) return null;
    }
    return null;
  };
  const done = low(last);
  if (first === last) return null;
  if (done === 'pu') return last;
  if (done === 'tenu') return low(last + 1) === 'à' ? last + 1 : null;
  if (done === 'profité') return /^(?:de|du|des|d'|l')$/u.test(low(last + 1)) ? purpose(last + 1) : null;
  if (done === 'mis') return low(last + 1) === 'à' && low(last + 2) === 'profit' ? purpose(last + 3) : null;
  if (!/^(?:eu|saisi)$/u.test(done) || !/^(?:occasion|opportunité)$/u.test(low(last + 2))) return null;
  // `a eu l'occasion, mercredi, de visiter`.
  let next = last + 3;
  while (low(next) === ',' || units[next]?.time) next += 1;
  const governs =
    /^d[e']$/u.test(low(next)) && [next + 1, next + 2].some((at) => verbForms(low(at)).length > 0);
  return governs ? next : purpose(last + 3);
}

/** `a pu`, which is too short to be known for a participle. */
const withCould = (units: readonly Unit[], group: VerbGroup): VerbGroup =>
  group.lemma === 'avoir' && group.tense === 'PRESENT' && units[group.last + 1]?.low === 'pu'
    ? { ...group, last: group.last + 1, tense: 'PAST' }
    : group;

/** `a pu s'entretenir`, `a tenu à rencontrer`, `a profité de sa visite pour signer`: what one took the occasion to do is done. */
export function accomplished(units: readonly Unit[], read: VerbGroup): VerbGroup {
  const group = withCould(units, read);
  if (group.tense !== 'PAST' || group.voice !== 'ACTIVE' || group.negated || group.modal !== null)
    return read;
  const end = leadEnd(units, group);
  if (end === null) return read;
  for (let at = end + 1; at <= end + 3; at++) {
    const low = units[at]?.low ?? '';
    const infinitive = verbForms(low).find(({ tense }) => tense === 'INFINITIVE');
    if (infinitive)
      return DONE.has(infinitive.lemma)
        ? {
            ...group,
            last: at,
            lemma: infinitive.lemma,
            voice: isReflexive(units, at) ? 'REFLEXIVE' : 'ACTIVE',
          }
        : read;
    if (!/^(?:s'|se|y|en|l'|le|la|les)$/u.test(low)) return read;
  }
  return read;
}
