import { LETTER } from './pattern.ts';

/** Whether something stands at an offset of a text. */
export type Around = (text: string, offset: number) => boolean;

const sticky = (source: string, flags: string): Around => {
  const pattern = new RegExp(source, `${flags}y`);
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
};

/** Whether a pattern ends right before an offset. Matched backwards from there, at that one place. */
export const behind = (source: string, flags = 'i'): Around => sticky(`(?<=${source})`, flags);

/** The same for a pattern that begins with a whole word. */
export const precededBy = (source: string, flags = 'i'): Around =>
  behind(`(?<![${LETTER}\\d])(?:${source})`, flags);

/** Whether a pattern begins right at an offset. */
export const followedBy = (source: string, flags = 'i'): Around => sticky(source, flags);
