import { gapBetween } from '../../../document/worded-sentence.ts';
import { knownPlaceAt } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les']);

/** A known province or region behind `en` or `dans le`: `en Crimée`, `dans le Donbass`. */
export const inProvince: PlaceRule = {
  name: 'in-province',
  triggers: new Set(['dans', 'sur', 'en', 'au']),
  read: (context, at) => {
    const { words } = context;
    const cue = words[at]!.folded;
    let first = at + 1;
    if ((cue === 'dans' || cue === 'sur') && ARTICLES.has(words[first]?.folded ?? '')) first++;
    else if (cue === 'dans' || cue === 'sur') return null;
    if (!/^[ ']$/.test(gapBetween(context, first - 1))) return null;
    const place = knownPlaceAt(context, first);
    return place?.known?.kind === 'PROVINCE' ? place : null;
  },
  examples: [
    'Des drones ont frappé en {Crimée}.',
    'Les combats ont repris dans le {Donbass}.',
    'Un exercice a lieu dans les {Hauts-de-France}.',
    'Les inondations au {Texas} ont fait dix morts.',
    'Les orages se sont abattus sur le {Tessin}.',
    'Il croit en Dieu et en la France.',
  ],
};
