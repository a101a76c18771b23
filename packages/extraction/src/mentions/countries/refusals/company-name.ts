import { type CountryCandidate, wordAfter, wordBefore } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const BEHIND: ReadonlySet<string> = new Set(
  `airlines airways air telecom televisions television info inter news times post today bank group steel motors oil
  energy mobile express 24 2 3 4 5 bleu culture musique travail open daily herald tribune saint sg match papers`.split(
    /\s+/,
  ),
);
const BEFORE: ReadonlySet<string> = new Set([
  'air',
  'radio',
  'orange',
  'google',
  'amazon',
  'bnp',
  'transparency',
  'miss',
]);

/** `2 à 0`, `3-1` right behind the country: figures on both sides. */
function isScore({ of, last }: CountryCandidate): boolean {
  const [, second, third] = of.words.slice(last + 1, last + 4);
  const figure = second?.folded === 'a' ? third : second;
  return figure !== undefined && /^\d{1,3}$/u.test(figure.text);
}

/** Companies, channels and papers: `Air France`, `France 24`, `Vietnam Airlines`. */
export const companyName: CountryRefusal = {
  name: 'company-name',
  refuses: (candidate) => {
    if (candidate.form === 'ADJECTIVE') return false;
    const after = wordAfter(candidate);
    const before = wordBefore(candidate);
    // `a battu l'Angola 2 à 0`: a score.
    const score = after !== null && /^\d$/u.test(after.text) && isScore(candidate);
    const branded =
      after !== null && !score && BEHIND.has(after.folded) && /^[\p{Lu}\p{N}]/u.test(after.text);
    return branded || (before !== null && BEFORE.has(before.folded) && /^\p{Lu}/u.test(before.text));
  },
  refused: [
    'Selon {France} 24, il est parti.',
    'Un avion de {Vietnam} Airlines a atterri.',
    'Air {Sénégal} recrute.',
  ],
  kept: [
    'Le Mali a battu le {Ghana} 2 à 0.',
    'Le Mali a battu le {Ghana} 3-1.',
    'La {France} recrute 24 pilotes.',
    'Un avion du {Vietnam} a atterri.',
    'Des radios de {France} émettent.',
  ],
};
