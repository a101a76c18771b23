import { americanGeorgia } from './american-georgia.ts';
import { bareHomonym } from './bare-homonym.ts';
import { companyName } from './company-name.ts';
import { homonymAcronym } from './homonym-acronym.ts';
import { language } from './language.ts';
import { manner } from './manner.ts';
import { namedAfterCapital } from './named-after-capital.ts';
import { otherConfederation } from './other-confederation.ts';
import { personName } from './person-name.ts';
import type { CountryRefusal } from './refusal.ts';
import { street } from './street.ts';
import { water } from './water.ts';

/** The negative rules, in the order in which they are asked; the first that refuses gives its name. */
export const COUNTRY_REFUSALS: readonly CountryRefusal[] = [
  water,
  namedAfterCapital,
  language,
  manner,
  street,
  personName,
  companyName,
  homonymAcronym,
  otherConfederation,
  bareHomonym,
  americanGeorgia,
];
