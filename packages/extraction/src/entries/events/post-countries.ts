import type { CountryCode } from '@ephemeride/domain';
import type { Actors } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { isWhere } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

const OF_STATE = /^(?:présidente?|reine?|roi|chancel(?:ier|ière)|cheffe?|ministre)$/u;

/** `l'ancienne consule norvégienne, élue présidente du Chili`: the state at whose head someone is put, by its name right behind the post. */
function stateLed(view: SentenceView, { verb, last }: Clause): CountryCode[] {
  const post = view.units.findIndex(
    ({ low }, at) => at > verb!.last && at <= Math.min(last, verb!.last + 4) && OF_STATE.test(low),
  );
  const state =
    post < 0
      ? undefined
      : view.countries.find(({ unit, form }) => form === 'NAME' && unit > post && unit <= post + 3);
  const between = view.units.slice(post + 1, state?.unit ?? post + 1).map(({ low }) => low);
  return state && /^(?:du|des|d'|de(?: l[ae']?'?)?)$/u.test(between.join(' ')) ? [state.code] : [];
}

/** `a été porté à la tête de la gendarmerie nigérienne`: the post's country, where that of its new holder is not known. */
export function countriesOfPost(
  view: SentenceView,
  clause: Clause,
  verb: VerbGroup,
  { people, anaphor }: Actors,
): CountryCode[] {
  const led = clause.verb === verb ? stateLed(view, clause) : [];
  if (led.length > 0) return led;
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
