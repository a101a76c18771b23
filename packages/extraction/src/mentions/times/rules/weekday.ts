import { endingIn, precededBy } from '../lexicon/around.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import { WEEKDAYS, weekday, weekdayNumber } from '../lexicon/weekdays.ts';
import type { TimeRule } from '../rule.ts';

/** `un lundi, à 5 h du matin`: of a week that nobody names; `le 14 mars, un mardi` says of what day. */
const SOME = endingIn('un', precededBy('(?<!, |\\()un '));

export const weekdayRule: TimeRule = {
  name: 'weekday',
  triggers: WEEKDAYS,
  pattern: at(`${weekday()}(?:${GAP}${direction()}|${GAP}en${GAP}(?<weeks>huit|quinze)${END})?`),
  read(groups, { text, start }) {
    const weekday = weekdayNumber(groups.weekday)!;
    if (groups.direction === undefined && groups.weeks === undefined && SOME(text, start))
      return { kind: 'PLAIN', type: 'DATE', value: `XXXX-WXX-${weekday}` };
    if (groups.weeks === undefined)
      return { kind: 'WEEKDAY', weekday, direction: directionOf(groups.direction) };
    // A week, or two, after the next one of that name; `huit` and `quinze` count both ends.
    const next = { kind: 'WEEKDAY', weekday, direction: 'NEXT' } as const;
    return { kind: 'OFFSET', days: groups.weeks.toLowerCase() === 'huit' ? 7 : 14, of: next };
  },
  examples: [
    {
      text: 'Elle sera absente : son vol a été annulé [dimanche].',
      on: '2024-03-14',
      value: '2024-03-10',
      edtf: '2024-03-10',
    },
    {
      text: 'Elle l’a rencontré un [lundi], au marché.',
      on: '2024-03-14',
      value: 'XXXX-WXX-1',
      edtf: null,
    },
    {
      text: 'La foire s’est ouverte mercredi à Lugo, avant de gagner [samedi] Vigo.',
      on: '2024-03-14',
      value: '2024-03-16',
      edtf: '2024-03-16',
    },
    {
      text: 'Il a vu le roi le 14 novembre à Oslo et se rendra [jeudi] à Tallinn.',
      on: '2023-11',
      value: '2023-11-16',
      edtf: '2023-11-16',
    },
    {
      text: 'Ils se sont vus [lundi] à Lomé, après la session du 3 juin.',
      on: '2024-06',
      value: '2024-06-03',
      edtf: '2024-06-03',
    },
    {
      text: 'Les Maltais ont voté [dimanche]. Au premier tour, le 26 mai, peu étaient venus.',
      on: '2024-06',
      value: '2024-06-XX',
      edtf: '2024-06~',
    },
    {
      text: 'La grève, a-t-il annoncé [vendredi], est fixée au mardi 18 juin.',
      on: '2024-06',
      value: '2024-06-14',
      edtf: '2024-06-14',
    },
    {
      text: 'Lundi - Le maire reçoit les pompiers.\n\n[Samedi] - Journée portes ouvertes au port.',
      on: '2024-05-20',
      value: '2024-05-25',
      edtf: '2024-05-25',
    },
    {
      text: 'La reine a tenu à rencontrer [mercredi] les pompiers de Zadar.',
      on: '2024-05-23',
      value: '2024-05-22',
      edtf: '2024-05-22',
    },
    {
      text: 'La régate aura lieu les 4 et 5 juin à Zadar. Au programme du [mardi] figure une parade.',
      on: '2024-05-20',
      value: '2024-06-04',
      edtf: '2024-06-04',
    },
    {
      text: 'La reine sera en Chine du 4 au 6 juin. Elle verra [mercredi] le Premier ministre.',
      on: '2024-05-20',
      value: '2024-06-05',
      edtf: '2024-06-05',
    },
    {
      text: 'Le salon devait s’ouvrir du 4 au 6 juin, a-t-on appris [mercredi] à Zadar.',
      on: '2024-05-22',
      value: '2024-05-22',
      edtf: '2024-05-22',
    },
    {
      text: 'La table ronde est fixée à [mardi en huit].',
      on: '2024-05-13',
      value: '2024-05-21',
      edtf: '2024-05-21',
    },
    {
      text: 'Le ministre a démissionné [mardi] à Quito.',
      on: '2024-03-14',
      value: '2024-03-12',
      edtf: '2024-03-12',
    },
    {
      text: 'Le Parlement votera [mardi] à Quito.',
      on: '2024-03-14',
      value: '2024-03-19',
      edtf: '2024-03-19',
    },
    {
      text: 'Le cessez-le-feu, conclu [jeudi dernier], tient.',
      on: '2024-03-14',
      value: '2024-03-07',
      edtf: '2024-03-07',
    },
    { text: 'Un vol est prévu [lundi prochain].', on: '2024-03-14', value: '2024-03-18', edtf: '2024-03-18' },
    { text: 'Le port a rouvert [jeudi].', on: '2024-03-14', value: '2024-03-14', edtf: '2024-03-14' },
    { text: 'Le forum s’ouvre [samedi] à Quito.', on: '2024-03-14', value: '2024-03-16', edtf: '2024-03-16' },
    { text: 'Le port a rouvert [jeudi].', on: null, value: 'XXXX-WXX-4', edtf: null },
  ],
};
