import type { Chance } from './chance.ts';
import { dayMonth, weekdayOf } from './days.ts';

const AGENCIES = ['AFP', 'Reuters', 'AP', 'dpa', 'EFE', 'Xinhua', 'PANA', 'UPI', 'APA'];

/** Short months as the wires write them. */
const SHORT: Record<string, string> = {
  janvier: 'jan',
  février: 'fév',
  juillet: 'juil',
  septembre: 'sept',
  octobre: 'oct',
  novembre: 'nov',
  décembre: 'déc',
};

/** The line's beginning, up to the account: place, day and agency in one of the orders of the wires. */
export function drawDateline(place: string, today: string, chance: Chance): { part: string; text: string } {
  const day = dayMonth(today);
  const [number = '', month = ''] = day.split(' ');
  const short = `${number} ${SHORT[month] ?? month}`;
  const year = today.slice(0, 4);
  const agency = chance.of(AGENCIES);
  const upper = place.toLocaleUpperCase('fr');
  const figures = `${today.slice(8)}/${today.slice(5, 7)}`;
  return chance.of([
    { part: 'Place, day year (agency) -', text: `${place}, ${short} ${year} (${agency}) - ` },
    { part: 'PLACE, day (agency) -', text: `${upper}, ${day} (${agency}) - ` },
    { part: 'PLACE, short day. (agency) --', text: `${upper}, ${short}. (${agency}) -- ` },
    { part: 'Place (agency) –', text: `${place} (${agency}) – ` },
    { part: 'Place –', text: `${place} – ` },
    { part: '(agency) - PLACE, DAY -', text: `(${agency}) - ${upper}, ${day.toLocaleUpperCase('fr')} - ` },
    { part: 'PLACE, day. /agency/.', text: `${upper}, ${day}. /${agency}/. ` },
    { part: 'PLACE figures (agency) =', text: `${upper} ${figures} (${agency}) = ` },
    { part: 'agency / Place', text: `${agency} / ${place}\n\n` },
    { part: 'Place, le day', text: `${place}, le ${day} ${year}\n\n` },
    { part: 'Place, weekday day (agency)', text: `${place}, ${weekdayOf(today)} ${day} (${agency}) ` },
    { part: 'PLACE.', text: `${upper}. ` },
  ]);
}
