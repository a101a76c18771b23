import { precededBy } from '../lexicon/around.ts';
import { DAY_PART_TRIGGERS, dayPart, dayPartOf } from '../lexicon/day-parts.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const SAME = precededBy('l[ea] même ');

/** `ce matin`, `dans la soirée`, `la nuit dernière`, `le soir même`, `ce soir-là`; joins give it its day where one stands beside it. */
export const dayPartRule: TimeRule = {
  name: 'day-part',
  triggers: DAY_PART_TRIGGERS,
  pattern: at(
    `${dayPart()}(?:(?<last>${GAP}(?:dernière|derniere|passée))|(?<same>${GAP}(?:même|venue?)|-là)(?![a-zà-ÿ]))?`,
  ),
  read: (groups, { text, start }) => ({
    kind: 'DAY_PART',
    part: dayPartOf(groups.part!),
    of: groups.last
      ? { kind: 'SHIFT', unit: 'DAY', by: -1, from: 'REFERENCE' }
      : groups.same || SAME(text, start)
        ? { kind: 'SHIFT', unit: 'DAY', by: 0, from: 'NAMED' }
        : null,
  }),
  examples: [
    {
      text: 'La flotte appareilla le 3 mai 1902. [Ce matin-là], il neigeait.',
      on: '2024-03-12',
      value: '1902-05-03TMO',
      edtf: '1902-05-03',
    },
    {
      text: 'Arrivé le 9 mars à Sofia, il dînait le [soir même] avec le roi.',
      on: '2024-03-12',
      value: '2024-03-09TEV',
      edtf: '2024-03-09',
    },
    {
      text: 'Arrivé le 9 mars à Sofia, il dînait le [soir venu] avec le roi.',
      on: '2024-03-12',
      value: '2024-03-09TEV',
      edtf: '2024-03-09',
    },
    {
      text: 'Le roi a reçu [ce matin] les ambassadeurs.',
      on: '2024-03-12',
      value: '2024-03-12TMO',
      edtf: '2024-03-12',
    },
    {
      text: 'La fusée a décollé [hier soir] de Kourou.',
      on: '2024-03-12',
      value: '2024-03-11TEV',
      edtf: '2024-03-11',
    },
    {
      text: 'Dans l’[après-midi du 9 mars], la foule a grossi.',
      on: '2024-03-12',
      value: '2024-03-09TAF',
      edtf: '2024-03-09',
    },
    {
      text: 'Des tirs ont retenti la [nuit dernière] à Goma.',
      on: '2024-03-12',
      value: '2024-03-11TNI',
      edtf: '2024-03-11',
    },
  ],
};
