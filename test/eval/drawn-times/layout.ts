import type { Chance } from '../drawn/chance.ts';

/** How a desk sets its text: none of it moves a code unit, so that offsets stay. */
export type Setting = (text: string) => string;

const WIDTH = 64;

/** Lines broken between words, as a wire sends them. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let from = 0;
      const units = [...line];
      for (let at = 0, gap = -1; at < units.length; at++) {
        if (units[at] === ' ') gap = at;
        if (at - from < WIDTH || gap <= from) continue;
        units[gap] = '\n';
        from = gap;
      }
      return units.join('');
    })
    .join('\n');
}

const typographic: Setting = (text) => text.replaceAll("'", '’');
/** Before the second part of double signs and between a number and its noun. */
const unbroken: Setting = (text) => text.replace(/ (?=[»:;])|(?<=«) |(?<=\d) (?=[a-zé])/g, '\u00a0');

/** The body of a despatch as one of the desks sets it; its title and header stay as they are. */
export function drawSetting(chance: Chance): Setting {
  const marks = chance.holds(0.5) ? typographic : (text: string) => text;
  const spaces = chance.holds(0.15) ? unbroken : (text: string) => text;
  const lines = chance.holds(0.2) ? wrapped : (text: string) => text;
  return (text) => lines(spaces(marks(text)));
}
