import { type Box, boxOf, isSeen, meet, paintOf } from './picture-box.ts';

/** Text as content or an attribute of XML; what XML cannot hold is dropped. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no such characters
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Drawing in progress: where the picture begins on the page, what has been drawn, and the cuts it needs. */
interface Drawing {
  readonly origin: Box;
  readonly drawn: string[];
  readonly cuts: string[];
}

/** Paper left around what is drawn, in CSS pixels. */
const MARGIN = 16;

/** Rounded to a hundredth of a pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * What an element shows, as a drawing of plain shapes and texts: boxes, borders, drawings within it, and words where the browser
 * has set them. Shadows, gradients and pictures of pixels are not supported.
 *
 * @param fonts CSS of the faces that the words need
 */
export function pictureSvg(element: HTMLElement, fonts: string): string {
  const origin = boxOf(element.getBoundingClientRect());
  const drawing: Drawing = { origin, drawn: [], cuts: [] };
  drawElement(element, origin, drawing);
  const [width, height] = [Math.ceil(origin.width) + 2 * MARGIN, Math.ceil(origin.height) + 2 * MARGIN];
  const paper = getComputedStyle(document.body).backgroundColor;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}">`,
    `<title>${escapeXml(document.title)}</title>`,
    `<desc>${escapeXml(location.href)}</desc>`,
    `<style>${escapeXml(fonts).replaceAll('&#34;', '"')}</style>`,
    `<defs>${drawing.cuts.join('')}</defs>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" ${paintOf('fill', paper)}/>`,
    ...drawing.drawn,
    '</svg>',
  ].join('\n');
}

/** An element and what is in it; `room` is what its surroundings leave to be seen. */
function drawElement(element: Element, room: Box, drawing: Drawing): void {
  const style = getComputedStyle(element);
  if (!isSeen(style)) return;
  const box = boxOf(element.getBoundingClientRect());
  if (element instanceof SVGSVGElement) {
    drawDrawing(element, box, room, drawing);
    return;
  }
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const within = cuts ? meet(box, room) : room;
  if (!within) return;
  drawPseudo(element, '::before', box, room, drawing);
  drawBox(style, box, room, drawing);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, within, drawing);
    else if (child instanceof Text) drawWords(child, style, within, drawing);
  }
  drawPseudo(element, '::after', box, room, drawing);
}

/** Draws only where there is something to be seen, cut where it goes beyond its room. */
function put(shape: string, box: Box, room: Box, drawing: Drawing): void {
  const seen = meet(box, room);
  if (!seen) return;
  const whole = Math.abs(seen.width - box.width) < 0.5 && Math.abs(seen.height - box.height) < 0.5;
  if (whole) {
    drawing.drawn.push(shape);
    return;
  }
  const { x, y } = drawing.origin;
  const cut = `<rect x="${n(room.x - x)}" y="${n(room.y - y)}" width="${n(room.width)}" height="${n(room.height)}"/>`;
  const at = drawing.cuts.findIndex((each) => each.includes(cut));
  const id = `cut${at < 0 ? drawing.cuts.length : at}`;
  if (at < 0) drawing.cuts.push(`<clipPath id="${id}">${cut}</clipPath>`);
  drawing.drawn.push(`<g clip-path="url(#${id})">${shape}</g>`);
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Background and borders: a frame where all four are alike, else a line each. */
function drawBox(style: CSSStyleDeclaration, box: Box, room: Box, drawing: Drawing): void {
  const [x, y] = [box.x - drawing.origin.x, box.y - drawing.origin.y];
  const { width, height } = box;
  const fill = paintOf('fill', style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const rounded = style.borderTopLeftRadius.endsWith('%') ? width * (radius / 100) : radius;
  const borders = SIDES.map((side) => ({
    size: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    paint: paintOf('stroke', style[`border${side}Color`]),
    dashed: /dashed|dotted/.test(style[`border${side}Style`]),
  }));
  const [top, right, bottom, left] = borders as [Border, Border, Border, Border];
  const framed = borders.every(({ size, paint }) => size > 0 && size === top.size && paint === top.paint);
  const inset = framed ? top.size / 2 : 0;
  if (fill || (framed && top.paint)) {
    const stroke = framed && top.paint ? `${top.paint} stroke-width="${n(top.size)}"${dash(top)}` : '';
    put(
      `<rect x="${n(x + inset)}" y="${n(y + inset)}" width="${n(Math.max(0, width - 2 * inset))}" height="${n(
        Math.max(0, height - 2 * inset),
      )}" rx="${n(rounded)}" ${fill || 'fill="none"'} ${stroke}/>`,
      box,
      room,
      drawing,
    );
  }
  if (framed) return;
  const line = (border: Border, x1: number, y1: number, x2: number, y2: number): void => {
    if (border.size === 0 || !border.paint) return;
    const at: Box = {
      x: Math.min(x1, x2) + drawing.origin.x,
      y: Math.min(y1, y2) + drawing.origin.y,
      width: Math.max(border.size, Math.abs(x2 - x1)),
      height: Math.max(border.size, Math.abs(y2 - y1)),
    };
    const stroke = `${border.paint} stroke-width="${n(border.size)}"${dash(border)}`;
    put(`<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" ${stroke}/>`, at, room, drawing);
  };
  line(top, x, y + top.size / 2, x + width, y + top.size / 2);
  line(right, x + width - right.size / 2, y, x + width - right.size / 2, y + height);
  line(bottom, x, y + height - bottom.size / 2, x + width, y + height - bottom.size / 2);
  line(left, x + left.size / 2, y, x + left.size / 2, y + height);
}

interface Border {
  readonly size: number;
  readonly paint: string;
  readonly dashed: boolean;
}

const dash = ({ dashed, size }: Border): string =>
  dashed ? ` stroke-dasharray="${n(2 * size)} ${n(2 * size)}"` : '';

/**
 * A box that CSS alone puts before or after an element's content: placed within the element by its computed offsets, or the first in
 * a row of a flex box, in the middle of its height, as the glyph of a point.
 */
function drawPseudo(element: Element, pseudo: string, host: Box, room: Box, drawing: Drawing): void {
  const style = getComputedStyle(element, pseudo);
  if (style.content === 'none' || !isSeen(style)) return;
  const row = getComputedStyle(element);
  const isAbsolute = style.position === 'absolute';
  if (!isAbsolute && !row.display.endsWith('flex')) return;
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const [width, height] = [px(style.width), px(style.height)];
  const box = {
    x: host.x + (isAbsolute ? px(style.left) : px(row.paddingLeft) + px(style.marginLeft)),
    y: host.y + (isAbsolute ? px(style.top) : (host.height - height) / 2),
    width,
    height,
  };
  const from = drawing.drawn.length;
  drawBox(style, box, room, drawing);
  if (style.transform === 'none') return;
  const [x, y] = [box.x + width / 2 - drawing.origin.x, box.y + height / 2 - drawing.origin.y];
  const turned = drawing.drawn.splice(from).join('');
  drawing.drawn.push(
    `<g transform="translate(${n(x)} ${n(y)}) ${style.transform} translate(${n(-x)} ${n(-y)})">${turned}</g>`,
  );
}

/** A drawing on the page, with the colours that its sheet gives it. */
function drawDrawing(element: SVGSVGElement, box: Box, room: Box, drawing: Drawing): void {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const originals = [...element.querySelectorAll<SVGElement>('*')];
  for (const [at, shape] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const { fill, stroke, strokeWidth } = getComputedStyle(originals[at]!);
    shape.removeAttribute('class');
    shape.setAttribute('style', `fill:${fill};stroke:${stroke};stroke-width:${strokeWidth}`);
  }
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  copy.setAttribute('x', n(box.x - drawing.origin.x));
  copy.setAttribute('y', n(box.y - drawing.origin.y));
  copy.setAttribute('width', n(box.width));
  copy.setAttribute('height', n(box.height));
  put(new XMLSerializer().serializeToString(copy), box, room, drawing);
}

/** Words where the browser has set them, one by one, so that lines break as they do on the page. */
function drawWords(node: Text, style: CSSStyleDeclaration, room: Box, drawing: Drawing): void {
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = boxOf(range.getBoundingClientRect());
    if (box.width === 0) continue;
    const size = Number.parseFloat(style.fontSize);
    const [x, baseline] = [box.x - drawing.origin.x, box.y - drawing.origin.y + box.height / 2 + size * 0.36];
    const slant = style.fontStyle === 'italic' ? ' font-style="italic"' : '';
    const figures = style.fontVariantNumeric.includes('tabular')
      ? ' style="font-variant-numeric:tabular-nums"'
      : '';
    const struck = style.textDecorationLine.includes('line-through') ? ' text-decoration="line-through"' : '';
    put(
      `<text x="${n(x)}" y="${n(baseline)}" font-family="${escapeXml(style.fontFamily)}" font-size="${n(size)}" font-weight="${
        style.fontWeight
      }"${slant}${struck}${figures} ${paintOf('fill', style.color)}>${escapeXml(word)}</text>`,
      box,
      room,
      drawing,
    );
  }
}
