import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('theme.css', import.meta.url), 'utf8');
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((found) => [
    found[1]!,
    { light: found[2]!, dark: found[3]! },
  ]),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'mark'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['on-accent', 'accent'],
] as const;
const GRAPHICS = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'edge', 'accent'] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(TEXT)('reads %s on %s at AA', (front, back) => {
    expect(contrast(COLOURS.get(front)![theme], COLOURS.get(back)![theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)('shows %s on paper at AA', (colour) => {
    expect(contrast(COLOURS.get(colour)![theme], COLOURS.get('paper')![theme])).toBeGreaterThanOrEqual(3);
  });
});
