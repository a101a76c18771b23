import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { at, GAP, LETTER, OF } from '../lexicon/pattern.ts';
import { SEASON_WORDS, season, seasonNumber } from '../lexicon/seasons.ts';
import { year } from '../lexicon/years.ts';
import type { TimeRule } from '../rule.ts';

const AFTER_EN = precededBy("en {1,2}|(?:mois|saison) (?:d'|de l')");
/** What makes a season a time; behind `d'` alone it says of what kind a thing is: `les Jeux d'hiver`. */
const DETERMINED = precededBy(
  "(?:l'|cet |cet même |(?:fin|début|milieu|mois|jour|matin|soir|nuit) d'|au |du |le |ce |début |fin |mi-|dès l'|été comme |plein |chaque )",
);
/** `a été`, `n'ont pas été`: the verb, not the season. */
const VERB = precededBy(
  '(?:a|ai|as|ont|avez|avons|av[a-zé]{1,6}|aur[a-z]{1,5}|eue?s?|ayant|ait|aient|pas|plus|jamais|toujours|déjà|aussi|bien|également|ainsi|encore|y|les|elle|il|ils|elles) {1,2}',
);
const AFTER_COMME = behind(' comme ');
const BEFORE_COMME = followedBy(' comme [a-zé]');
/** `printemps arabe`, `Printemps des poètes`: a movement, a festival. */
const NAMED = followedBy(
  " {1,2}(?:arabe|des {1,2}|de {1,2}(?:la (?!même année)|l'(?!an(?:née)? ))|du {1,2}|de {1,2}[A-Z])",
  '',
);

/** `printemps 2023`, `l'été dernier`, `cet automne`, `hiver 2023-2024`; `en été` is no one summer. */
export const seasonRule: TimeRule = {
  name: 'season',
  triggers: SEASON_WORDS,
  pattern: at(
    `${season()}(?![${LETTER}])(?:(?:,?${GAP}(?:${OF})?(?:l'an(?:née)?${GAP})?|-)${year()}(?:[-/](?:20)?\\d\\d(?!\\d))?|${GAP}${direction()})?`,
  ),
  read(groups, { text, start, end }) {
    const directed = directionOf(groups.direction);
    const dated = groups.year !== undefined || directed !== null;
    const summer = /^[ée]t[ée]$/i.test(groups.season!);
    if (summer && VERB(text, start)) return null;
    const generic = !dated && (AFTER_EN(text, start) || AFTER_COMME(text, start) || BEFORE_COMME(text, end));
    if (!dated && ((!generic && !DETERMINED(text, start)) || NAMED(text, end))) return null;
    return {
      kind: 'SEASON',
      season: seasonNumber(groups.season!),
      year: groups.year ? Number(groups.year) : null,
      direction: directed,
      everyYear: generic,
      within: null,
    };
  },
  examples: [
    {
      text: 'Le phare a rouvert l’[été dernier].',
      on: '2024-09-14',
      value: '2024-SU',
      edtf: '2024-22',
    },
    {
      text: 'Des élections sont prévues à l’[automne] en Moldavie.',
      on: '2024-06-19',
      value: '2024-FA',
      edtf: '2024-23',
    },
    { text: 'L’[été 2022] a été le plus sec.', on: '2024-06-19', value: '2022-SU', edtf: '2022-22' },
    {
      text: 'Les crues du [printemps dernier] ont coûté cher.',
      on: '2024-10-19',
      value: '2024-SP',
      edtf: '2024-21',
    },
    { text: 'Les cols ferment en [hiver].', on: '2024-06-19', value: 'XXXX-WI', edtf: null },
    {
      text: 'La livraison est attendue au [printemps prochain].',
      on: '2024-10-19',
      value: '2025-SP',
      edtf: '2025-21',
    },
  ],
};
