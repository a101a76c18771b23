import type { CountryCode } from '@ephemeride/domain';
import type { Actors } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { isWhere } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

/** `a été porté à la tête de la gendarmerie nigérienne`: the post's country, where that of its new holder is not known. */
export function countriesOfPost(
  view: SentenceView,
  clause: Clause,
  verb: VerbGroup,
  { people, anaphor }: Actors,
): CountryCode[] {
  if (anaphor !== null || people.some(({ country }) => country !== null)) return [];
  const first = view.countries.find(
    (country) => country.unit > verb.last && country.unit <= clause.last && !isWhere(view, country),
  );
  return first ? [first.code] : [];
}

/** `Le Premier ministre népalais a démissionné`: the country of a holder without a name, up to the first comma. */
export function ofHolder(view: SentenceView, { first, last }: Actors): CountryCode[] {
  const comma = view.units.findIndex((unit, at) => at > first && at <= last && unit.low === ',');
  const end = comma < 0 ? last : comma;
  return [
    ...new Set(view.countries.filter(({ unit }) => unit >= first && unit <= end).map(({ code }) => code)),
  ].slice(0, 1);
}
