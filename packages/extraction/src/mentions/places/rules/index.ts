import { atCity } from './at-city.ts';
import { heldAt } from './held-at.ts';
import { inProvince } from './in-province.ts';
import { placeNoun } from './place-noun.ts';
import type { PlaceRule } from './place-rule.ts';
import { townOfAction } from './town-of-action.ts';
import { waters } from './waters.ts';
import { withCountry } from './with-country.ts';

/** The ways of naming a place, the surest first; where two read the same words the first wins. */
export const PLACE_RULES: readonly PlaceRule[] = [
  atCity,
  inProvince,
  waters,
  placeNoun,
  withCountry,
  townOfAction,
  heldAt,
];
