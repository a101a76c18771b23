import { describe, expect, it } from 'vitest';
import { arrangeNetwork, LINE_PX, linesOf } from './arrange-network.ts';
import { strongest, type Tie } from './ties.ts';

/** A star and a chain beside it, with long names. */
function sample(count: number): readonly Tie[] {
  const side = (at: number) => ({ id: `p${at}`, name: `Personne Au Long Nom ${at}`, country: null });
  return Array.from({ length: count }, (_, at) => ({
    sides: [side(at % 3 === 0 ? 0 : at), side(at + 1)] as const,
    count: (at % 5) + 1,
  }));
}

const ROOM = { width: 960, height: 560 };

describe('a network in its room', () => {
  it('is the same each time', () => {
    const network = strongest(sample(24), 24, null);
    expect(arrangeNetwork(network, ROOM)).toEqual(arrangeNetwork(network, ROOM));
  });

  it('stays within the room, and takes no more of it than it needs', () => {
    for (const count of [1, 6, 24]) {
      const { width, height, nodes } = arrangeNetwork(strongest(sample(count), count, null), ROOM);
      expect(width).toBeLessThanOrEqual(ROOM.width);
      expect(height).toBeLessThanOrEqual(ROOM.height);
      for (const { x, y, radius, lines } of nodes) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius + lines.length * LINE_PX).toBeLessThanOrEqual(height);
      }
    }
    expect(arrangeNetwork(strongest(sample(1), 1, null), ROOM).height).toBeLessThan(150);
  });

  it('lets no name cover another', () => {
    const { nodes } = arrangeNetwork(strongest(sample(24), 24, null), ROOM);
    const boxes = nodes.map(({ x, y, radius, lines }) => ({
      left: x - Math.max(...lines.map(({ length }) => length)) * 3,
      right: x + Math.max(...lines.map(({ length }) => length)) * 3,
      top: y - radius,
      bottom: y + radius + lines.length * LINE_PX,
    }));
    const covering = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );
    expect(covering).toEqual([]);
  });

  it('writes long names in lines, and cuts no word', () => {
    expect(linesOf('Khamliang Outhakaysone')).toEqual(['Khamliang', 'Outhakaysone']);
    expect(linesOf('He Wei')).toEqual(['He Wei']);
    expect(linesOf('Anticonstitutionnellement')).toEqual(['Anticonstitutionnellement']);
  });
});
