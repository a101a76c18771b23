import type { PictureItem } from '../items.ts';
import type { Lane, TextPiece } from '../lanes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The glyph of a point, 16 by 16: a disc or a diamond; CSS fills it by state. */
function glyph(shape: PictureItem['shape'], state: PictureItem['state']): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('viewBox', '-8 -8 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    shape === 'MOMENT' ? node('circle', { r: '5' }) : node('path', { d: 'M0-6.5 6.5 0 0 6.5-6.5 0Z' }),
  );
  if (state === 'ONGOING') svg.append(node('circle', { r: '2', class: 'core' }));
  if (state === 'POSTPONED' || state === 'CANCELLED')
    svg.append(node('path', { d: 'M-7 0H7', class: 'strike' }));
  return svg;
}

function node(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

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

/** What is drawn inside a mark: its glyph where it is a point, and its words, as text. */
export function markNode(item: PictureItem, printed: (text: string) => readonly TextPiece[]): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'mark';
  if (item.end === null) mark.append(glyph(item.shape, item.state));
  if (item.label !== '') mark.append(words(printed(item.label)));
  return mark;
}

/** A lane's name with the hue of its country, as text. */
export function laneNode(lane: Lane): HTMLElement {
  const name = span('lane-name', lane.label);
  if (lane.hue > 0) {
    const swatch = span(`swatch hue-${lane.hue}`, '');
    name.prepend(swatch);
  }
  return name;
}

/** The classes by which CSS draws a mark. */
export const markClass = (item: PictureItem): string =>
  [
    item.shape.toLowerCase(),
    item.state.toLowerCase(),
    `hue-${item.hue}`,
    ...(item.jubilee ? ['jubilee'] : []),
    ...(item.inside ? ['inside'] : []),
  ].join(' ');
