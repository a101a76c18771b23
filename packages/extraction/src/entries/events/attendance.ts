import type { CountryCode } from '@ephemeride/domain';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import { isWhere, sidesIn } from '../sentence/side-countries.ts';

/** Who acts or is described from unit `first` to `last`. */
export const codesBetween = (view: SentenceView, first: number, last: number): CountryCode[] => [
  ...sidesIn(view, first, last),
  ...peopleIn(view, first, last).flatMap(({ person }) => person.country ?? []),
];

const MORE = '(?:également |aussi |notamment |entre autres |en outre |en particulier )?';
const PRESENT =
  '(?:présent|représenté|attendu|invité|convié|réuni|annoncé|engagé|accueilli|associé|mobilisé)e?s';
/** Those of whom a list says who they are. */
const MEMBERS =
  "(?:participant|invité|hôte|convive|présent|exposant|concurrent|partenaire|engagé|délégué|dirigeant|délégation|personnalité|officiel|chef d'[ée]tat|président|pays|état|nation|ministre|ambassadeur|diplomate|représentant|contingent|équipe|armée|leader|souverain)e?s";

/** What a sentence that only lists who took part opens with. */
const LISTS = new RegExp(
  `^(?:autour de la table|il s'agit ${MORE}(?:de|des|du|d')|(?:à|a) savoir (?:les|leurs|le|la|l')|` +
    `(?:ils|elles|les (?:ministres|délégués|délégations|participants)) (?:sont|étaient) venue?s|` +
    `(?:y )?(?:étaient|etaient|sont|seront|avaient été|ont été) ${MORE}${PRESENT}|y (?:étaient|sont|seront|figurent|figuraient) |` +
    `ont ${MORE}(?:pris part|participé|assisté|siégé|répondu|fait le (?:déplacement|voyage)|pris place|confirmé leur)|` +
    `ce sont ${MORE}(?:les|des) (?:présidents|chefs|rois|souverains|premiers ministres|ministres|ambassadeurs|délégations|armées|soldats|militaires|unités|marins)|` +
    `(?:les|ces) (?:\\S+ )?(?:pays|états|nations|armées|forces|marines|délégations|équipes) (?:\\S+ )?(?:participant|partenaire|engagé|représenté|présent|invité)e?s (?:\\S+ )?(?:sont|étaient|seront|:)|` +
    `les participants (?:sont|étaient|seront|viennent|venaient|représentent|représentaient|:)|` +
    `on (?:comptait|compte|comptera|cite|citait|citera|nomme|croisait|reconnaissait|apercevait) |` +
    `(?:on (?:note|notait|notera|remarque|remarquait|relève|relevait|signale|signalait|observe|observait|annonce)|(?:à noter|il faut (?:noter|signaler|relever))) ${MORE}(?:la (?:présence|participation|venue)|parmi)|` +
    `(?:il faut|il convient de|on peut|on pouvait) (?:citer|mentionner|nommer|ajouter|compter) |` +
    `aux côtés (?:de|des|du|d')|à leurs côtés)`,
  'iu',
);

/** What opens such a list where its verb says that they were there: `Outre la crise, ils aborderont …` lists nobody. */
const LISTS_BESIDE = new RegExp(
  `^(?:outre (?:le|la|les|l')|en plus (?:de|des|du|d')|en dehors (?:de|des|du|d')|hormis (?:le|la|les|l')|autour (?:de|des|du|d')|` +
    `parmi (?:eux|elles|ceux-ci|celles-ci|lesquels|(?:les|ces|ses) (?:\\S+ ){0,2}${MEMBERS})|` +
    `au (?:nombre|rang) (?:de|des) (?:\\S+ ){0,2}${MEMBERS}|sont (?:représentés|présents|concernés))`,
  'iu',
);
const IS_THERE =
  /^(?:figurer|compter|trouver|citer|noter|nommer|mentionner|remarquer|être|siéger|voir|participer|prendre|assister|attendre|réunir|rassembler|représenter|inviter|convier|accueillir|engager|aligner|envoyer|dépêcher|déployer|annoncer|associer|joindre|exposer|venir|arriver|intervenir|retrouver|mobiliser)$/u;

/** What one does not take part in, or is kept from, by the list's own words. */
const AWAY =
  /^(?:absente?s?|absence|suspendue?s?|exclue?s?|sanctionnée?s?|visée?s?|menacée?s?|touchée?s?|frappée?s?|boudée?s?|boycott\p{L}*|désistée?s?|observat(?:eur|rice)s?|candidate?s?|membres?|manqu\p{L}+|sans)$/u;

const isAway = ({ units }: SentenceView): boolean => units.some(({ low }) => AWAY.test(low));

/** `Autour de la table : le chancelier allemand, …`, `Il s'agit de la Suède et de Cuba`: who took part, told in a list. */
function listed(view: SentenceView): CountryCode[] {
  const text = view.sentence.text.trimStart().replace(/’/gu, "'");
  const beside = (): boolean =>
    LISTS_BESIDE.test(text) &&
    (view.verbs.length === 0 || view.verbs.some(({ lemma, negated }) => !negated && IS_THERE.test(lemma)));
  if (!LISTS.test(text) && !beside()) return [];
  if (isAway(view)) return [];
  return view.countries
    .filter((country) => country.form !== 'CAPITAL' && !isWhere(view, country))
    .map(({ code }) => code)
    .concat(codesBetween(view, 0, view.units.length - 1));
}

const COUNTED =
  /^(?:pays|états?|nations|armées|marines|forces|délégations|contingents|équipes|partenaires|drapeaux|capitales|alliés)$/u;
const BETWEEN = /^(?:,|et|ainsi|que|le|la|les|l'|de|du|des|d'|notamment|dont|enfin|puis)$/u;
/** Countries behind a mark that are a list, and not what somebody says of one. */
const LEAST_LISTED = 3;

/** `Sept nations y sont engagées : Croatie, Italie, …`, `de quatre pays (Chili, Pérou, …)`: the names alone behind a mark. */
function named(view: SentenceView): CountryCode[] {
  const { units, countries } = view;
  const counted = units.findIndex(({ low }) => COUNTED.test(low));
  const mark = counted < 0 ? -1 : units.findIndex(({ low }, at) => at > counted && /^[:(]$/u.test(low));
  if (mark < 0 || isAway(view)) return [];
  const found: CountryCode[] = [];
  for (let at = mark + 1; at < units.length; at++) {
    const country = countries.find(({ unit }) => unit === at);
    if (country) found.push(country.code);
    else if (!BETWEEN.test(units[at]!.low)) break;
  }
  return found.length >= LEAST_LISTED ? found : [];
}

/** `Le Bénin était représenté par son ministre, le Togo par son ambassadeur, …`: the verb is told once. */
function representedEach(view: SentenceView): CountryCode[] {
  const verb = view.verbs.find(({ lemma, voice }) => lemma === 'représenter' && voice === 'PASSIVE');
  if (!verb || verb.negated) return [];
  return view.countries
    .filter(
      ({ unit, form }) =>
        form === 'NAME' &&
        unit > verb.last &&
        view.units[unit + 1]?.low === 'par' &&
        view.units.slice(unit - 3, unit).some(({ low }) => /^[,;]$/u.test(low)),
    )
    .map(({ code }) => code);
}

/** Who took part by a sentence behind the one that tells of the event, which does nothing but list them. */
export const attendance = (view: SentenceView): CountryCode[] =>
  view.countries.length === 0 ? [] : [...listed(view), ...named(view), ...representedEach(view)];
