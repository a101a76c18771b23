import { followedBy, precededBy } from '../lexicon/around.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { FEAST_TRIGGERS, feast } from '../lexicon/feasts.ts';
import { at, GAP, LETTER } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import type { TimeRule } from '../rule.ts';

/** Feasts whose names are other words too need their article or a word like `fête` before them. */
const NEEDS_ARTICLE = /^(?:ascension|assomption|toussaint|[ée]piphanie)$/i;
const ARTICLE = precededBy("(?:de |à |jour de |fête de )?l[a' ] ?|fêtes? de |jour de |week-end de ");
const FAMILY_NAMES = /^(?:noël|noel|toussaint)$/i;
/** Given names and surnames: `Pascal Noël`, `Noël Dupuis`. */
const GIVEN_NAME = precededBy(
  '(?!(?:Pour|Avant|Après|Depuis|Dès|Vers|Fêter|Entre|Joyeux|Marché|Père|Les|Ces) )[A-ZÀ-Ý][a-zß-ÿ]{2,20} ',
  '',
);
const SURNAME = followedBy(` (?:[A-ZÀ-Ý][${LETTER}]|[A-Z]\\.)`, '');
/** `Nouvel An lunaire`, `Noël orthodoxe`: of other calendars. */
const ELSEWHERE = followedBy(
  ' (?:lunaire|chinois|khmer|lao|thaï|berbère|amazigh|juif|hégirien|musulman|orthodoxe|copte|persan|tibétain)',
);
/** `l'accord du Vendredi saint`, `l'île de Pâques`. */
const ACCORD = precededBy('accords? (?:du|de) |[Îîî]les? de ');

/** `la messe de Noël`, `le marché de Noël`: what is held or sold for a feast, on days of its own. */
const FOR_FEAST = precededBy('(?:messes?|marchés?|arbres?|sapins?|cadeaux|chants?|jouets?) de ');

/** Feasts of fixed and of moving date: `Noël`, `lundi de Pâques`, `à la Toussaint 2023`. */
export const feastRule: TimeRule = {
  name: 'feast',
  triggers: FEAST_TRIGGERS,
  pattern: at(
    `(?:fête${GAP}de${GAP})?${feast()}(?:(?:${GAP}(?:de${GAP})?|-)${year()}|${GAP}${direction()})?`,
  ),
  read(groups, { text, start, end }) {
    const name = groups.feast!;
    const dated = groups.year !== undefined || groups.direction !== undefined;
    if (NEEDS_ARTICLE.test(name) && (!ARTICLE(text, start) || name[0] === name[0]!.toLowerCase()))
      return null;
    if (ELSEWHERE(text, end) || (!dated && SURNAME(text, end))) return null;
    if ((FAMILY_NAMES.test(name) && GIVEN_NAME(text, start)) || ACCORD(text, start)) return null;
    if (!dated && FOR_FEAST(text, start)) return null;
    return {
      kind: 'FEAST',
      feast: name,
      year: groups.year ? Number(groups.year) : null,
      direction: directionOf(groups.direction),
    };
  },
  examples: [
    {
      text: 'Une trêve est annoncée pour [Noël].',
      on: '2023-12-04',
      value: '2023-12-25',
      edtf: '2023-12-25',
    },
    {
      text: 'Le pape présidera [jeudi] la messe de Noël des employés.',
      on: '2025-12-16',
      value: '2025-12-18',
      edtf: '2025-12-18',
    },
    {
      text: 'La foule a envahi les plages à [Pâques].',
      on: '2024-04-03',
      value: '2024-03-31',
      edtf: '2024-03-31',
    },
    {
      text: 'Les cimetières ont rouvert à la [Toussaint 2021].',
      on: '2024-04-03',
      value: '2021-11-01',
      edtf: '2021-11-01',
    },
    {
      text: 'Le [lundi de Pentecôte] sera travaillé.',
      on: '2024-05-03',
      value: '2024-05-20',
      edtf: '2024-05-20',
    },
  ],
};
