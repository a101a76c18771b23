import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, END, GAP, OF } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import { type Meaning, monthMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `neuf premiers mois de 2024`, `six derniers mois de l'année`. */
export const firstMonths: TimeRule = {
  name: 'first-months',
  triggers: [FIGURES, ...NUMBER_WORDS],
  next: ['premiers', 'derniers'],
  pattern: at(
    `(?<!\\d[.,/:]?)${number()}${GAP}(?<side>premiers|derniers)${GAP}(?<unit>mois|trimestres)(?:${GAP}(?:${OF})?(?:l'(?:an|année|exercice)${GAP})?${year()}` +
      `|${GAP}de${GAP}(?<ofYear>l'année|cette${GAP}année|l'an)(?<last>${GAP}(?:dernière?|passée?|précédente?))?${END})`,
  ),
  read(groups) {
    const count = numberValue(groups.count!);
    const months = count === null ? 0 : count * (groups.unit!.toLowerCase() === 'mois' ? 1 : 3);
    if (!Number.isInteger(months) || months < 2 || months > 11) return null;
    const [first, last] = groups.side!.toLowerCase() === 'premiers' ? [1, months] : [13 - months, 12];
    const within: Meaning | null = groups.year
      ? null
      : { kind: 'SHIFT', unit: 'YEAR', by: groups.last ? -1 : 0, from: 'REFERENCE' };
    const shared = { year: groups.year ? Number(groups.year) : null, within };
    return {
      kind: 'RANGE',
      from: monthMeaning({ month: first, ...shared }),
      to: monthMeaning({ month: last, ...shared }),
    };
  },
  examples: [
    {
      text: 'Aux [trois premiers trimestres de 2022], le PIB a crû.',
      on: '2023-05-09',
      value: '2022-01/2022-09',
      edtf: '2022-01/2022-09',
    },
    {
      text: 'Sur les [neuf premiers mois de 2024], le commerce a crû.',
      on: '2024-10-19',
      value: '2024-01/2024-09',
      edtf: '2024-01/2024-09',
    },
    {
      text: 'Au cours des [4 premiers mois de l’année], 300 routes ont rouvert.',
      on: '2023-05-09',
      value: '2023-01/2023-04',
      edtf: '2023-01/2023-04',
    },
    {
      text: 'Les [six derniers mois de 2019] furent calmes.',
      on: '2023-05-09',
      value: '2019-07/2019-12',
      edtf: '2019-07/2019-12',
    },
  ],
};
