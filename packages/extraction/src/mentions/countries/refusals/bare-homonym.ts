import { gapBetween } from '../../../document/worded-sentence.ts';
import type { CountryCandidate } from '../country-candidate.ts';
import { beforeCapital, wordAfter, wordBefore } from '../country-candidate.ts';
import { COUNTRY_LEXICON } from '../country-lexicon.ts';
import type { CountryRefusal } from './refusal.ts';

/** Capitals that share their name with other towns, people or things: they count where something happens there. */
const SHARED_CAPITALS: ReadonlySet<string> = new Set(
  `victoria kingston georgetown wellington nassau male sucre roseau colombo san jose santiago lima castries praia
  basseterre moroni lobamba palikir kingstown saint georges la paz tripoli sofia monaco suva apia tarawa dili`
    .split(/\s+/)
    .concat('san jose', 'la paz', 'saint georges', 'saint john s'),
);
const TO: ReadonlySet<string> = new Set([
  'a',
  'de',
  'd',
  'vers',
  'depuis',
  'entre',
  'pour',
  'et',
  'par',
  'avec',
  'selon',
]);

/** The little word that each of these islands needs to be one. */
const ISLANDS: Readonly<Record<string, readonly string[]>> = {
  dominique: ['la'],
  grenade: ['la'],
  maurice: ['a', 'de', 'd', 'et', 'ile', 'avec', 'pour'],
  jersey: ['a', 'de', 'ile'],
  montserrat: ['a', 'de', 'ile'],
  anguilla: ['a', 'd', 'ile'],
};

/** Names that are commoner as something else: `Maurice`, `Dominique`, `la Réunion élargie`, `Victoria`. */
export const bareHomonym: CountryRefusal = {
  name: 'bare-homonym',
  refuses: (candidate) => {
    const before = wordBefore(candidate)?.folded ?? '';
    if (candidate.key === 'la reunion') return !isReunionIsland(candidate);
    const needs = ISLANDS[candidate.key];
    if (needs) return !(needs.includes(before) || besideCountry(candidate)) || beforeCapital(candidate);
    if (candidate.key === 'vienne') return before === 'la';
    if (candidate.form !== 'CAPITAL' || !SHARED_CAPITALS.has(candidate.key)) return false;
    if (besideCapital(candidate)) return false;
    return !TO.has(before) || beforeCapital(candidate);
  },
  refused: [
    'Il a salué {Maurice} pour son travail.',
    '{Dominique} a été reçue au palais.',
    '{La Réunion} élargie des ministres se tiendra en juin.',
    'Il a assisté à {la Réunion} des chefs d’état-major.',
    '{Victoria} a remporté la course.',
    'Elle est députée de la {Vienne}.',
  ],
  kept: [
    'Le navire a fait escale à {Maurice}.',
    'Le cyclone a frappé la {Dominique}.',
    'Des renforts ont quitté {La Réunion}.',
    'La conférence se tient à {Victoria}.',
    'Le cyclone a touché {Maurice} et Madagascar.',
    'Le congrès se tient à {Vienne}.',
  ],
};

/** `Maurice et Madagascar`: the name of a country stands behind « et ». */
function besideCountry({ of, last }: CountryCandidate): boolean {
  const [and, first, second] = of.words.slice(last + 1, last + 4);
  if (and?.folded !== 'et' || !first) return false;
  const pair = second ? COUNTRY_LEXICON.get(`${first.folded} ${second.folded}`) : undefined;
  return (COUNTRY_LEXICON.get(first.folded) ?? pair)?.form === 'NAME';
}

/** `Lima et Quito ont ouvert …`: beside another capital it is one. */
function besideCapital({ of, last }: CountryCandidate): boolean {
  const [and, other] = of.words.slice(last + 1, last + 3);
  return and?.folded === 'et' && COUNTRY_LEXICON.get(other?.folded ?? '')?.form === 'CAPITAL';
}

/** `La Réunion` within a sentence, with nothing behind that a meeting would have (`élargie`, `des ministres`). */
function isReunionIsland(candidate: CountryCandidate): boolean {
  const [article, name] = [candidate.of.words[candidate.first]!, candidate.of.words[candidate.last]!];
  if (!/^\p{Lu}/u.test(name.text)) return false;
  const after = wordAfter(candidate)?.folded ?? '';
  if (/^(?:d|de|du|des|entre|elargie|annuelle|generale|ministerielle|au|tripartite|conjointe)$/.test(after))
    return false;
  if (article.text === 'La')
    return candidate.first > 0 && /[ ']$/.test(gapBetween(candidate.of, candidate.first - 1));
  return after === '' || ['et', 'a', 'en', 'ou'].includes(after);
}
