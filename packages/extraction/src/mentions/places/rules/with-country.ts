import { gapBetween } from '../../../document/worded-sentence.ts';
import { placeAt, statedCountry } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Any name behind `à` that a country follows: `à Semeï, au Kazakhstan`, `à Tsinandali (Géorgie)`. */
export const withCountry: PlaceRule = {
  name: 'with-country',
  triggers: new Set(['a']),
  read: (context, at) => {
    if (!/^[àÀ]$/.test(context.words[at]!.text) || gapBetween(context, at) !== ' ') return null;
    const place = placeAt(context, at + 1);
    return place && statedCountry(context, place.last) !== null ? place : null;
  },
  examples: [
    'La rencontre aura lieu à {Semeï}, au Kazakhstan.',
    'Le forum se tient à {Tsinandali} (Géorgie).',
    'Né à {Yamachiche}, au Canada, il a servi vingt ans.',
    "Il s'adresse à Durand au sujet du Canada.",
  ],
};
