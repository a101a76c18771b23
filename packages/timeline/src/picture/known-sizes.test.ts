import { describe, expect, it } from 'vitest';
import { keepWordsInside, type SizedMark, sizeUnmeasured } from './known-sizes.ts';

/** A mark whose size nobody may look up in the page. */
const mark = (data: SizedMark['data']): SizedMark => ({
  data,
  _getDomComponentsSizes: () => {
    throw new Error('the page was laid out');
  },
});

describe('the size of a mark', () => {
  it('is known of a point without a look at the page', () => {
    const point = mark({});
    sizeUnmeasured(point);
    expect(point._getDomComponentsSizes()).toMatchObject({ point: { height: 16 }, dot: { width: 0 } });
  });

  it('is known of a stretch of time, whose words may reach beyond it and never break', () => {
    const stretch = mark({ end: new Date(0) });
    sizeUnmeasured(stretch);
    expect(stretch._getDomComponentsSizes()).toMatchObject({ box: { height: 16 } });
    expect(stretch).toMatchObject({ overflow: true, whiteSpace: false });
  });
});

describe('words of a bar', () => {
  const maxWidthOf = (left: number): string => {
    const style = { maxWidth: '' };
    const mark = {
      data: { end: 1 },
      left,
      dom: { content: { style } as HTMLElement },
      repositionX: () => undefined,
      _getDomComponentsSizes: () => null,
    };
    keepWordsInside(mark);
    mark.repositionX();
    return style.maxWidth;
  };

  it('end where it ends, also where it began before the window', () => {
    expect(maxWidthOf(-40)).toBe('calc(100% - 40px)');
    expect(maxWidthOf(12)).toBe('');
  });
});
