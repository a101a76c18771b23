import { dayFigures, dayValue, END_OR_WORD } from '../lexicon/day-number.ts';
import { at } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

/** Du 3 alone is too little; a part of the day, or the day itself, tells what the figure is. */
const DAY_OF =
  '(?:journée|soirée|soir|matinée|matin|après-midi|nuit|veillée|séance|celle|celui|réunion|rencontre|audience|entretien|vote|scrutin|attaque|attentat|incident|séisme|sommet|match|manifestation|cérémonie|défilé|discours|communiqué|dépêche) du';

/** `le 23`, `la soirée du 23`: of the month of the last day named, else of the month in which the despatch is written, or the one beside it. */
export const dayAlone: TimeRule = {
  name: 'day-alone',
  triggers: [DAY_FIGURES],
  pattern: at(
    `(?<=(?:^|[^A-Za-zÀ-ÿ])(?:le|ce|dès le|au|${DAY_OF}) {1,2})(?<!\\d au {1,2})${dayFigures()}${END_OR_WORD}`,
  ),
  read: (groups) => dayMeaning({ day: dayValue(groups.day!) }),
  examples: [
    {
      text: 'Le forum s’ouvre le 25 juin ; la journée du [26] sera vouée aux arts.',
      on: '2024-06-20',
      value: '2024-06-26',
      edtf: '2024-06-26',
    },
    {
      text: 'La séance du 4 mai fut houleuse, celle du [6] plus calme.',
      on: '2024-05-20',
      value: '2024-05-06',
      edtf: '2024-05-06',
    },
    {
      text: 'Arrivé le 21 mai à Dili, il en repartira le [23].',
      on: '2024-05-20',
      value: '2024-05-23',
      edtf: '2024-05-23',
    },
    {
      text: 'Il sera le [4] à Rome et le 6 octobre à Tirana.',
      on: '2024-09-20',
      value: '2024-10-04',
      edtf: '2024-10-04',
    },
    {
      text: 'Les pluies du 28 août ont repris le [30], a-t-on appris.',
      on: '2024-09-02',
      value: '2024-08-30',
      edtf: '2024-08-30',
    },
    {
      text: 'Les invités du 25 août ont dansé dans la [soirée du 26].',
      on: '2024-09-02',
      value: '2024-08-26TEV',
      edtf: '2024-08-26',
    },
    {
      text: 'La flotte avait appareillé le [29].',
      on: '2024-09-02',
      value: '2024-08-29',
      edtf: '2024-08-29',
    },
    {
      text: 'La flotte rentrera le [29] à Toulon.',
      on: '2024-09-02',
      value: '2024-09-29',
      edtf: '2024-09-29',
    },
  ],
};
