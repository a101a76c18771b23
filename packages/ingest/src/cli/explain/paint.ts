/** ANSI colours of the sixteen that every theme has. */
const CODES = {
  TIME: 33,
  PERSON: 36,
  ORGANIZATION: 35,
  COUNTRY: 32,
  PLACE: 34,
  dim: 2,
  bold: 1,
  red: 31,
} as const;
export type Colour = keyof typeof CODES;
export type Paint = (text: string, colour: Colour) => string;

/** Paints text, or leaves it as it is. */
export const painter = (colours: boolean): Paint =>
  colours ? (text, colour) => `\x1b[${CODES[colour]}m${text}\x1b[0m` : (text) => text;
