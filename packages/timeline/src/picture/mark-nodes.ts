import { type Lane, ROW_REM, type TextPiece } from '../lanes.ts';
import type { PictureItem } from '../picture-item.ts';
import { TEXT_PX } from '../text-size.ts';

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Words as text nodes, the endings of ordinals raised. */
function words(pieces: readonly TextPiece[]): HTMLSpanElement {
  const element = span('words', '');
  for (const { text, raised } of pieces) {
    const node = raised ? document.createElement('sup') : document.createTextNode('');
    node.textContent = text;
    element.append(node);
  }
  return element;
}

/** The words of a mark, as text; its glyph is drawn by CSS, so that a mark without words is a bare element. */
export const markNode = (
  item: PictureItem,
  printed: (text: string) => readonly TextPiece[],
): HTMLElement | '' => {
  if (item.label === '') return '';
  const element = words(printed(item.label));
  if (item.room !== null) element.style.maxWidth = `${item.room / TEXT_PX}rem`;
  return element;
};

/** A lane's name with the hue of its country, as text, as high as the lane. */
export function laneNode(lane: Lane): HTMLElement {
  const name = span('lane-name', lane.label);
  if (lane.hue > 0) name.prepend(span(`swatch hue-${lane.hue}`, ''));
  const row = span('lane-row', '');
  // Without its own border, which the lane's height holds.
  row.style.height = `calc(${lane.rows * ROW_REM}rem - 1px)`;
  row.append(name);
  return row;
}

/** The classes by which CSS draws a mark. */
export const markClass = (item: PictureItem): string =>
  [
    item.shape.toLowerCase(),
    item.state.toLowerCase(),
    `hue-${item.hue}`,
    ...(item.weight > 0 ? [`weight-${item.weight}`] : []),
    ...(item.jubilee ? ['jubilee'] : []),
    ...(item.inside ? ['inside'] : []),
  ].join(' ');
