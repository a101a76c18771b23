import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Network, Node } from './ties.ts';

/** Room in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A node with its middle, and its name in lines. */
export interface Placed extends Node {
  x: number;
  y: number;
  readonly radius: number;
  readonly lines: readonly string[];
}

/** A network with its nodes in their places, and the room that it takes. */
interface Arranged extends Room {
  readonly nodes: readonly Placed[];
}

const SMALLEST = 12;
const LARGEST = 19;
export const LINE_PX = 15;
/** The width of a letter of the interface's font at 12 px, a little more than on average. */
const LETTER_PX = 6.8;
const LONGEST_LINE = 15;
const GAP = 5;
const TICKS = 120;
/** The forces are calm after so many steps, as d3-force's own default is after 300. */
const DECAY = 1 - 0.001 ** (1 / TICKS);
const PASSES = 160;

/** A name in lines of few letters; one word is never cut. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a node and its name below it take up, the middle of the node being 0, 0. */
const boxOf = ({ radius, lines }: Placed) => ({
  half: Math.max(radius, (Math.max(...lines.map((line) => line.length)) * LETTER_PX) / 2) + GAP,
  above: radius + GAP,
  below: radius + lines.length * LINE_PX + GAP,
});

const within = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** Pushes nodes apart whose names would cover each other, and keeps all of them in the room. */
function part(nodes: readonly Placed[], { width, height }: Room): void {
  const boxes = new Map(nodes.map((node) => [node, boxOf(node)]));
  for (let pass = 0, covering = true; covering && pass < PASSES; pass++) {
    covering = false;
    for (const [at, one] of nodes.entries()) {
      const a = boxes.get(one)!;
      for (const other of nodes.slice(at + 1)) {
        const b = boxes.get(other)!;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const x = a.half + b.half - Math.abs(dx);
        const y = dy >= 0 ? a.below + b.above - dy : b.below + a.above + dy;
        if (x <= 0 || y <= 0) continue;
        covering = true;
        const [moveX, moveY] =
          x / width < y / height ? [(Math.sign(dx) || 1) * x, 0] : [0, (Math.sign(dy) || 1) * y];
        one.x -= moveX / 2;
        one.y -= moveY / 2;
        other.x += moveX / 2;
        other.y += moveY / 2;
      }
      one.x = within(one.x, a.half, width - a.half);
      one.y = within(one.y, a.above, height - a.below);
    }
  }
}

/** How far the forces' own distances may be stretched where there is room: the farther the more nodes there are. */
const mostStretch = (nodes: number): number => 1.2 + nodes / 12;

/** Stretches what the forces found to the room, or as far as it reads as a whole. */
function fill(nodes: readonly Placed[], room: Room): void {
  const margin = { x: 60, y: 40 };
  for (const axis of ['x', 'y'] as const) {
    const size = (axis === 'x' ? room.width : room.height) - 2 * margin[axis];
    const values = nodes.map((node) => node[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(size / Math.max(most - least, 1), mostStretch(nodes.length));
    for (const node of nodes) node[axis] = margin[axis] + (node[axis] - least) * scale;
  }
}

/** The nodes from 0, 0 on, and the room that they take with their names. */
function trimmed(nodes: readonly Placed[]): Arranged {
  const boxes = nodes.map((node) => ({ ...node, ...boxOf(node) }));
  const left = Math.min(...boxes.map(({ x, half }) => x - half));
  const top = Math.min(...boxes.map(({ y, above }) => y - above));
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, half }) => x + half)) - left),
    height: Math.ceil(Math.max(...boxes.map(({ y, below }) => y + below)) - top),
    nodes: nodes.map(({ id, name, country, meetings, x, y, radius, lines }) => ({
      ...{ id, name, country, meetings, radius, lines },
      x: rounded(x - left),
      y: rounded(y - top),
    })),
  };
}

/**
 * Places a network in a room by d3-force: those who met often stand near each other, and no name covers another where there is room.
 * The same network always comes out the same: the forces begin from a spiral and draw from a generator of a fixed seed.
 */
export function arrangeNetwork({ nodes, ties }: Network, room: Room): Arranged {
  const most = Math.max(...nodes.map(({ meetings }) => meetings), 1);
  const placed = nodes.map(
    (node): Placed => ({
      ...node,
      x: Number.NaN,
      y: Number.NaN,
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.meetings / most),
      lines: linesOf(node.name),
    }),
  );
  const links = ties.map(({ sides: [source, target], count }) => ({
    source: source.id,
    target: target.id,
    count,
  }));
  forceSimulation(placed)
    .force(
      'link',
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force('charge', forceManyBody().strength(-260))
    .force('x', forceX().strength((0.08 * room.height) / room.width))
    .force('y', forceY().strength((0.08 * room.width) / room.height))
    .force('collide', forceCollide(34))
    .alphaDecay(DECAY)
    .stop()
    .tick(TICKS);
  fill(placed, room);
  part(placed, room);
  return trimmed(placed);
}
