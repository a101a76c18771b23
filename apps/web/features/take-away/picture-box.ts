/** A rectangle on the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** What two rectangles share; null where that is nothing. A line, which has no width or no height, is something. */
export function meet(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width < 0 || height < 0 ? null : { x, y, width, height };
}

/** Whether an element of such a style is drawn at all. */
export const isSeen = ({ display, visibility, opacity }: CSSStyleDeclaration): boolean =>
  display !== 'none' && visibility === 'visible' && Number(opacity) > 0;

const CHANNELS = /^(rgba?|color)\((?:srgb\s+)?([^)]+)\)$/;

/**
 * A computed colour as attributes of SVG 1.1, which every drawing program knows: `fill="#b5341f" fill-opacity="0.13"`. Empty where
 * nothing would be seen, or the colour is in no space of red, green and blue.
 */
export function paintOf(of: 'fill' | 'stroke', colour: string): string {
  const [, space, channels] = CHANNELS.exec(colour) ?? [];
  if (!channels) return '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.split(/[\s,/]+/).map(Number);
  if (alpha === 0) return '';
  const hex = [red, green, blue]
    .map((value) => Math.round(space === 'color' ? value * 255 : value))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'));
  return `${of}="#${hex.join('')}"${alpha < 1 ? ` ${of}-opacity="${alpha}"` : ''}`;
}
