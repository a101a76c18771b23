import { describe, expect, it } from 'vitest';
import { meet, paintOf } from './picture-box.ts';
import { covers } from './picture-fonts.ts';
import { escapeXml } from './picture-svg.ts';

describe('a drawing of the page', () => {
  it('writes colours as every drawing program reads them', () => {
    expect(paintOf('fill', 'rgb(181, 52, 31)')).toBe('fill="#b5341f"');
    expect(paintOf('stroke', 'rgba(0, 0, 0, 0.5)')).toBe('stroke="#000000" stroke-opacity="0.5"');
    expect(paintOf('fill', 'color(srgb 1 0.5 0 / 0.13)')).toBe('fill="#ff8000" fill-opacity="0.13"');
    expect(paintOf('fill', 'rgba(0, 0, 0, 0)')).toBe('');
  });

  it('leaves out what lies outside of its room', () => {
    const room = { x: 0, y: 0, width: 100, height: 50 };
    expect(meet({ x: 120, y: 0, width: 10, height: 10 }, room)).toBeNull();
    expect(meet({ x: 90, y: 40, width: 20, height: 20 }, room)).toEqual({
      x: 90,
      y: 40,
      width: 10,
      height: 10,
    });
    expect(meet({ x: 10, y: 0, width: 0, height: 50 }, room)).not.toBeNull();
  });

  it('takes the fonts that its letters need', () => {
    const letters = [...'Hà Nội'].map((letter) => letter.codePointAt(0)!);
    expect(covers('U+0000-00FF, U+0131', letters)).toBe(true);
    expect(covers('U+1EA0-1EF9', letters)).toBe(true);
    expect(covers('U+4??', letters)).toBe(false);
    expect(covers('', letters)).toBe(true);
  });

  it('holds any text as text', () => {
    expect(escapeXml('<img src=x>\u0000 & "x"')).toBe('&#60;img src=x&#62; &#38; &#34;x&#34;');
  });
});
