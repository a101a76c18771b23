import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import { at, END } from '../lexicon/pattern.ts';
import { calendarUnitOf } from '../lexicon/units.ts';
import type { TimeRule } from '../rule.ts';

const DURING = behind(
  "(?:^|[^a-zà-ÿ])(?:(?:durant|pendant) (?:toute? )?(?:l[ea] |l')|tout le |au cours d(?:u |e la |e l')|lors du |dans l[ae] |dans l'|en cours d(?:e |'))",
);
/** `annoncés pour le week-end`, `avant le week-end`: no other unit is at hand there. */
const FOR = precededBy("(?:pour|avant|après|dès|depuis|d'ici|à partir du|jusqu'au) ?(?:le )?");
/** `dans la semaine du 5 mai`, `au cours de l'année 2023`: another rule says which. */
const TOLD = followedBy(
  " (?:\\d|de |du |des |d'|qui |suivant|précédent|derni|passé|prochain|écoulé|scolaire|universitaire|à venir|même)",
);

/** `durant le week-end`, `dans la journée`, `au cours de l'année`: the unit that holds the day of writing. */
export const unitAtHand: TimeRule = {
  name: 'unit-at-hand',
  triggers: ['week-end', 'weekend', 'journée', 'semaine', 'mois', 'année'],
  pattern: at(`(?<unit>week-end|weekend|journ[ée]e|semaine|mois|ann[ée]e)${END}`),
  read(groups, { text, start, end }) {
    const unit = calendarUnitOf(groups.unit!)!;
    const placed = DURING(text, start) || (unit === 'WEEKEND' && FOR(text, start));
    if (!placed || TOLD(text, end)) return null;
    return { kind: 'SHIFT', unit, by: 0, from: unit === 'DAY' ? 'PARAGRAPH' : 'REFERENCE' };
  },
  examples: [
    {
      text: 'De la neige est annoncée pour le [week-end].',
      on: '2024-02-07',
      value: '2024-W06-WE',
      edtf: '2024-02-10/2024-02-11',
    },
    {
      text: 'Deux avalanches ont eu lieu durant le [week-end].',
      on: '2024-02-05',
      value: '2024-W05-WE',
      edtf: '2024-02-03/2024-02-04',
    },
    {
      text: 'Les visiteurs ont pu monter à bord pendant tout le [week-end].',
      on: '2024-02-05',
      value: '2024-W05-WE',
      edtf: '2024-02-03/2024-02-04',
    },
    {
      text: 'Le bilan sera donné dans la [journée].',
      on: '2024-02-05',
      value: '2024-02-05',
      edtf: '2024-02-05',
    },
    {
      text: 'Trois sessions auront lieu au cours de l’[année].',
      on: '2024-02-05',
      value: '2024',
      edtf: '2024',
    },
  ],
};
