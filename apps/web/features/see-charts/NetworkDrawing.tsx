import { arrangeNetwork, LINE_PX, type Placed, type Room } from './arrange-network.ts';
import styles from './NetworkDrawing.module.css';
import type { Network, Tie } from './ties.ts';

export interface NetworkDrawingProps extends Room {
  network: Network;
  chosen: string | null;
  hues: ReadonlyMap<string, number>;
  /** What the drawing shows, in a few words. */
  label: string;
  /** The drawing for narrow pages, or for wide ones. */
  form: 'NARROW' | 'WIDE';
  hrefOf(node: string): string;
  /** `Laos : 7 rencontres`. */
  say(name: string, meetings: number): string;
}

/** With more ties than this only those of the chosen one are told their numbers: others would cover each other. */
const MOST_NUMBERED = 12;

const THINNEST = 1;
const THICKEST = 6;

/** Those who met as circles with the code of their country, joined by lines the thicker the oftener they met. */
export function NetworkDrawing(props: NetworkDrawingProps) {
  const { network, chosen, hues, label, form, width, height, hrefOf, say } = props;
  const arranged = arrangeNetwork(network, { width, height });
  const placed = new Map(arranged.nodes.map((node) => [node.id, node]));
  const counts = network.ties.map(({ count }) => count);
  const range = { least: Math.min(...counts), most: Math.max(...counts) };
  const numbered = network.ties.length <= MOST_NUMBERED;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links, drawn
    <svg
      className={styles.network}
      data-form={form}
      viewBox={`0 0 ${arranged.width} ${arranged.height}`}
      width={arranged.width}
      role="group"
      aria-label={label}
    >
      <g>
        {network.ties.map((tie) => (
          <Line
            key={tie.sides.map(({ id }) => id).join(' ')}
            {...{ tie, range, numbered, chosen, say, placed }}
          />
        ))}
      </g>
      {[...placed.values()].map((node) => {
        const hue = hues.get(node.country?.code ?? '') ?? 0;
        return (
          <a key={node.id} href={hrefOf(node.id)} aria-current={node.id === chosen || undefined}>
            <title>{say(node.name, node.meetings)}</title>
            <circle
              cx={node.x}
              cy={node.y}
              r={node.radius}
              style={{ stroke: hue > 0 ? `var(--hue-${hue})` : 'var(--ink-soft)' }}
            />
            <text x={node.x} y={node.y} dy="0.35em" className={styles.code}>
              {node.country && `${node.country.code} `}
            </text>
            <text x={node.x} y={node.y + node.radius}>
              {node.lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name keep their places
                <tspan key={at} x={node.x} dy={at === 0 ? LINE_PX - 1 : LINE_PX}>
                  {`${line} `}
                </tspan>
              ))}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

interface LineProps extends Pick<NetworkDrawingProps, 'chosen' | 'say'> {
  tie: Tie;
  /** The counts of the weakest and the strongest tie. */
  range: { least: number; most: number };
  numbered: boolean;
  placed: ReadonlyMap<string, Placed>;
}

function Line({ tie, range, numbered, chosen, say, placed }: LineProps) {
  const [one, other] = tie.sides.map(({ id }) => placed.get(id));
  if (!one || !other) return null;
  const { least, most } = range;
  const ofChosen = one.id === chosen || other.id === chosen;
  return (
    <g data-chosen={ofChosen || undefined}>
      <title>{say(`${one.name} – ${other.name}`, tie.count)}</title>
      <line
        x1={one.x}
        y1={one.y}
        x2={other.x}
        y2={other.y}
        strokeWidth={
          THINNEST + (THICKEST - THINNEST) * Math.sqrt((tie.count - least) / Math.max(1, most - least))
        }
      />
      {tie.count > 1 && (numbered || ofChosen) && (
        <text x={(one.x + other.x) / 2} y={(one.y + other.y) / 2} dy="0.35em">
          {tie.count}
        </text>
      )}
    </g>
  );
}
