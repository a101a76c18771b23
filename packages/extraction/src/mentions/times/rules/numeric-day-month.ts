import { lastDayOfMonth } from '@ephemeride/domain';
import { followedBy } from '../lexicon/around.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** What ends a dateline: `BRUXELLES 21/01 (BELGA)`. */
const DATELINE_END = followedBy(' ?(?:\\(|[-=:])');

/** `le 30/4`: only after a word that a date follows, for `2/3` is a share and `24/7` a habit. */
export const numericDayMonth: TimeRule = {
  name: 'numeric-day-month',
  triggers: [DAY_FIGURES],
  next: [FIGURES],
  pattern: at(
    `(?:(?<=(?:^|[^A-Za-z])(?:le|du|au|dès${GAP}le|fête${GAP}du)${GAP})|(?<dateline>(?<=(?:^|\\n)[A-ZÀ-Ý][A-Za-zÀ-ÿ' -]{2,30},? )))(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![/\\d]|[.,-]\\d| ?%)`,
  ),
  read(groups, { text, end }) {
    if (groups.dateline !== undefined && !DATELINE_END(text, end)) return null;
    const [day, month] = [Number(groups.day), Number(groups.month)];
    if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(2024, month)) return null;
    return dayMeaning({ day, month });
  },
  examples: [
    {
      text: 'OTTAWA [21/1] (PC) = Le pont a rouvert.',
      on: '2025-01-21',
      value: '2025-01-21',
      edtf: '2025-01-21',
    },
    {
      text: 'Les usines ferment pour la fête du [30/4].',
      on: '2023-04-20',
      value: '2023-04-30',
      edtf: '2023-04-30',
    },
    {
      text: 'La délégation est partie le [2/9] pour Séoul.',
      on: '2024-09-05',
      value: '2024-09-02',
      edtf: '2024-09-02',
    },
    { text: 'La trêve court jusqu’au [15/01].', on: '2024-12-28', value: '2025-01-15', edtf: '2025-01-15' },
  ],
};
