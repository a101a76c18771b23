import { expect, test } from 'vitest';
import { keepNamesWhole } from './axis-edges.ts';
import type { Insides } from './insides.ts';

/** What an axis of 200 px is asked to draw, after names were made to stay whole. */
function drawnBy(): { named: [x: number, text: string, className: string][]; timeAxis: Insides['timeAxis'] } {
  const named: [number, string, string][] = [];
  const name = (x: number, text: string, _: string, className: string) => {
    named.push([x, text, className]);
    return null as unknown as HTMLElement;
  };
  const timeAxis = {
    props: { majorCharWidth: 8, minorCharWidth: 6 },
    _repaintMajorText: name,
    _repaintMinorText: name,
  };
  keepNamesWhole({ timeAxis, props: { center: { width: 200 } } } as Insides);
  return { named, timeAxis };
}

test('a day whose name would be cut off at the right edge goes without', () => {
  const { named, timeAxis } = drawnBy();
  timeAxis._repaintMinorText(153, 'lun. 25', 'top', 'vis-odd');
  timeAxis._repaintMinorText(154, 'lun. 25', 'top', 'vis-odd');
  expect(named.map(([, text]) => text)).toEqual(['lun. 25', '']);
});

test('the larger unit at the left edge is told apart, and named however narrow the picture', () => {
  const { named, timeAxis } = drawnBy();
  timeAxis._repaintMajorText(0, 'du 30 septembre 2024 au 6 octobre', 'top', 'vis-even');
  timeAxis._repaintMajorText(120, '2025', 'top', 'vis-odd');
  expect(named).toEqual([
    [0, 'du 30 septembre 2024 au 6 octobre', 'vis-even at-edge'],
    [120, '2025', 'vis-odd'],
  ]);
});
