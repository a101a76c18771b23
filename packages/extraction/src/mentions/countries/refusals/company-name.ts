import { wordAfter, wordBefore } from '../country-candidate.ts';
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

/** Companies, channels and papers: `Air France`, `France 24`, `Vietnam Airlines`. */
export const companyName: CountryRefusal = {
  name: 'company-name',
  refuses: (candidate) => {
    if (candidate.form === 'ADJECTIVE') return false;
    const after = wordAfter(candidate);
    const before = wordBefore(candidate);
    const branded = after !== null && BEHIND.has(after.folded) && /^[\p{Lu}\p{N}]/u.test(after.text);
    return branded || (before !== null && BEFORE.has(before.folded) && /^\p{Lu}/u.test(before.text));
  },
  refused: [
    'Selon {France} 24, il est parti.',
    'Un avion de {Vietnam} Airlines a atterri.',
    'Air {Sénégal} recrute.',
  ],
  kept: [
    'La {France} recrute 24 pilotes.',
    'Un avion du {Vietnam} a atterri.',
    'Des radios de {France} émettent.',
  ],
};
