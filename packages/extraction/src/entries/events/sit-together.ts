import type { Actors } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { type SentenceView, unitAmong } from '../sentence/sentence-view.ts';
import { isWhere } from '../sentence/side-countries.ts';
import { officesOfBloc } from './offices-of-bloc.ts';

const OFFICIALS =
  /^(?:ministres|présidents|chefs|dirigeants|responsables|délégations|experts|vice-ministres|premiers|émissaires|négociateurs|généraux|ambassadeurs|homologues|parlementaires|maires|gouverneurs)$/u;

const DELEGATES =
  /^(?:délégués?|déléguées|représentants|experts|ministres|dirigeants|responsables|parlementaires|participants|envoyés|chefs|maires|élus|spécialistes|scientifiques|diplomates)$/u;

const DELIBERATES = /^(?:plancher|pencher|débattre|délibérer|réfléchir|négocier|concerter)$/u;

/** `Des délégués de trente pays ont débattu mardi à Lima`: those of many countries, none of them named. */
export const manySit = (view: SentenceView, { verb, first }: Clause): boolean =>
  verb?.plural === true &&
  verb.voice !== 'PASSIVE' &&
  (DELIBERATES.test(verb.lemma) || verb.lemma === 'siéger') &&
  (officesOfBloc(view, first, verb.first) ||
    (unitAmong(view, first, verb.first, ({ low }) => /^(?:pays|nations|états)$/u.test(low)) >= 0 &&
      unitAmong(view, first, verb.first, ({ low }) => DELEGATES.test(low)) >= 0));

/** `Les ministres du Mali et du Niger se sont penchés mardi à Niamey sur …`: officials of several countries in one place meet. */
export function sitTogether(
  view: SentenceView,
  { verb, last }: Clause,
  { countries, first, last: end }: Actors,
): boolean {
  if (!verb?.plural || verb.voice === 'PASSIVE' || countries.length < 2) return false;
  // `Le Mali et le Niger planchent depuis lundi sur leur cour commune`: states that think together.
  if (DELIBERATES.test(verb.lemma)) return true;
  const officials = view.units.slice(first, end + 1).some(({ low }) => OFFICIALS.test(low));
  const inPlace =
    view.units.slice(verb.first, last + 1).some(({ place }) => place !== null) ||
    view.countries.some(
      (country) => country.unit > verb.first && country.unit <= last && isWhere(view, country),
    );
  return officials && inPlace;
}
