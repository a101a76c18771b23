import type { PeopleRule } from '../sighting.ts';
import { agedName } from './aged-name.ts';
import { appointment } from './appointment.ts';
import { coordinatedNames } from './coordinated-names.ts';
import { counterpart } from './counterpart.ts';
import { countriesBetweenNames } from './countries-between-names.ts';
import { countryInParentheses } from './country-in-parentheses.ts';
import { demonymName } from './demonym-name.ts';
import { distributedCountries } from './distributed-countries.ts';
import { fullName } from './full-name.ts';
import { headOfDelegation } from './head-of-delegation.ts';
import { headsOfDelegations } from './heads-of-delegations.ts';
import { knownSurname } from './known-surname.ts';
import { listedName } from './listed-name.ts';
import { nameCommaPost } from './name-comma-post.ts';
import { nameCommaTrade } from './name-comma-trade.ts';
import { postCommaName } from './post-comma-name.ts';
import { postOfSomeone } from './post-of-someone.ts';
import { pronounPost } from './pronoun-post.ts';
import { rulerOfCountry } from './ruler-of-country.ts';
import { speaker } from './speaker.ts';
import { titledName } from './titled-name.ts';

/** Every way of introducing a person; what an earlier rule says of a name stands before what a later one says. */
export const PEOPLE_RULES: readonly PeopleRule[] = [
  titledName,
  counterpart,
  countriesBetweenNames,
  distributedCountries,
  headsOfDelegations,
  headOfDelegation,
  coordinatedNames,
  postCommaName,
  nameCommaPost,
  postOfSomeone,
  pronounPost,
  appointment,
  rulerOfCountry,
  demonymName,
  countryInParentheses,
  agedName,
  speaker,
  fullName,
  knownSurname,
  listedName,
  nameCommaTrade,
];
