import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { OF } from './remembered.ts';

/** Nouns that take a second complement: `l'accession au trône`, `l'adhésion à l'Union`. */
const TOWARDS =
  /^(?:accession|adhésion|admission|appartenance|arrivée|avènement|élection|entrée|intronisation|ralliement|rattachement|retour)$/u;
const TO = /^(?:à|au|aux)$/u;

export const ARTICLE = /^(?:le|la|l'|les|du|des|au|aux|ce|cet|ces|son|sa|ses|leur|leurs|notre|nos|un)$/u;
const STOPS =
  /^(?:[,;:.!?«»…)–]|qui|que|qu'|dont|où|lors|en|pour|par|avec|afin|après|avant|pendant|mais|ainsi|dans|sous|à|au|lequel|laquelle|lesquels)$/u;

/** Labels of what two have with each other. */
const TIES =
  /(?:^|\s)(?:entre|relations?|amitié|traité|accords?|coopération|partenariat|jumelage|guerre|avec|unification|réunification|union)(?:\s|$)/u;

const wordsBetween = ({ units }: SentenceView, from: number, to: number): string =>
  units
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

/** `les 60 ans de son indépendance et le Bénin, le 1er août, …`: another country keeps its own. */
function opensAnother(view: SentenceView, at: number): boolean {
  const country = view.countries.find(({ unit }) => unit === at || unit === at + 1);
  return country !== undefined && /^[,]$/u.test(view.units[country.unit + 1]?.low ?? '');
}

/** `les 80 ans de l'appel et des 50 ans de la mort`, `… et du 30e anniversaire de …`: the next of a list. */
function opensReturn({ units }: SentenceView, at: number): boolean {
  const low = (index: number): string => units[index]?.low ?? '';
  if (!/^(?:des|les|du|le|au|ses|leurs)(?: |$)/u.test(low(at))) return false;
  return (
    / ans$/u.test(low(at)) ||
    / ans$/u.test(low(at + 1)) ||
    low(at + 2) === 'ans' ||
    low(at + 3) === 'ans' ||
    low(at + 2) === 'anniversaire'
  );
}

/** The end of a label: other verbs, times, marks and phrases of circumstance stop it; people belong to it. */
export function labelEnd(view: SentenceView, from: number): number {
  const { units } = view;
  let last = from - 1;
  for (let at = from; at < units.length && at < from + 40; at++) {
    const unit = units[at]!;
    const verb = view.verbs.some(
      (group) =>
        group.first === at &&
        group.tense !== 'INFINITIVE' &&
        !(group.tense === 'PARTICIPLE' && /^(?:uni|unie|unis|unies)$/u.test(unit.low)),
    );
    const goesOn =
      TO.test(unit.low) && (units[at + 1]?.low === "l'" || TOWARDS.test(units[at - 1]?.low ?? ''));
    if (verb || (STOPS.test(unit.low) && !goesOn)) break;
    if (unit.low === '(') break;
    if (unit.low === 'et' && !TIES.test(wordsBetween(view, from, at)) && opensAnother(view, at + 1)) break;
    if (unit.low === 'et' && opensReturn(view, at + 1)) break;
    if (
      unit.low === 'et' &&
      !OF.test(units[at + 1]?.low ?? '') &&
      !/^[\p{Lu}]/u.test(units[at + 1]?.text ?? '')
    ) {
      const next = units[at + 1]?.low ?? '';
      if (
        /^(?:le|la|l'|les|à|au|son|sa)$/u.test(next) &&
        units
          .slice(at + 1, at + 5)
          .some(
            (u) =>
              u.low === 'anniversaire' ||
              u.low === 'ans' ||
              /^\d+ ans$/u.test(u.text) ||
              readOrdinal(u.low, u.text) !== null ||
              view.heads.some((h) => units[h.first] === u),
          )
      )
        break;
      if (/^(?:à|au|aux)$/u.test(next)) break;
    }
    if (unit.time && !/^\d{4}$/u.test(unit.text) && !OF.test(units[at - 1]?.low ?? '')) break;
    if (!ARTICLE.test(unit.low) && !OF.test(unit.low) && !TO.test(unit.low) && unit.low !== 'et') last = at;
  }
  return last;
}

/** A parenthesis right behind a label, and a second one, as glued despatches print them. */
export function parenthesisEnd(view: SentenceView, last: number): number {
  let end = last;
  while (view.units[end + 1]?.low === '(') {
    const close = view.units.slice(end + 2, end + 14).findIndex((unit) => unit.low === ')');
    if (close < 0 || !view.units.slice(end + 2, end + 2 + close).some((unit) => unit.time)) return end;
    end += close + 2;
  }
  return end;
}
