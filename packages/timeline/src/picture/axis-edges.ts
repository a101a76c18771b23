import type { Insides } from './insides.ts';

/** The class of the larger unit's name at the left edge, where nothing is cut off. */
const FIRST = 'at-edge';
/** CSS pixels before a label's words. */
const BEFORE_WORDS = 5;

/**
 * Keeps the names of an axis whole at both edges of a picture: the larger unit's name at the left edge is told apart by a class, and
 * a name that would be cut off at the right edge is left out.
 */
export function keepNamesWhole({ timeAxis, props }: Insides): void {
  const nameMajor = timeAxis._repaintMajorText.bind(timeAxis);
  const nameMinor = timeAxis._repaintMinorText.bind(timeAxis);
  const isWhole = (x: number, text: string, letter: number | undefined) =>
    letter === undefined || x + BEFORE_WORDS + text.length * letter <= props.center.width;
  timeAxis._repaintMajorText = (x, text, orientation, className) => {
    const kept = x === 0 || isWhole(x, text, timeAxis.props.majorCharWidth) ? text : '';
    return nameMajor(x, kept, orientation, x === 0 ? `${className} ${FIRST}` : className);
  };
  timeAxis._repaintMinorText = (x, text, orientation, className) =>
    nameMinor(x, isWhole(x, text, timeAxis.props.minorCharWidth) ? text : '', orientation, className);
}
