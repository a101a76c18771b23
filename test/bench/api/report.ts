import type { GrowthResult } from './growth.ts';
import type { SizeResult } from './size.ts';
import { claimsOf, faultsOf, growthOf, LIMITS } from './verdict.ts';

const KEPT = '✓';
const BROKEN = '✗';

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown; the first column is words, the others are figures. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(heads),
  row(heads.map((_head, index) => (index === 0 ? '---' : '--:'))),
  ...rows.map(row),
];

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** One size: its cases beside bare SQL, and what it shows as a whole. */
export function sizeReport(size: SizeResult): readonly string[] {
  const rivals = size.engine === 'postgres';
  const heads = [
    'query',
    'p50',
    'p95',
    'p99',
    'req/s',
    'bare',
    '× bare',
    'limit',
    'cached',
    'static',
    '×',
    'cpu',
    'bare cpu',
  ];
  const rows = size.cases.map((each) => {
    const { name, ours, perSecond, bareP50, bareProcessor, cachedP50, staticP50 } = each;
    const rivalFigures = [each.likewiseP50, each.postgraphileP50];
    const faults = faultsOf(each);
    return [
      name,
      ms(ours.p50),
      ms(ours.p95),
      ms(ours.p99),
      perSecond.toFixed(0),
      ms(bareP50),
      (ours.p50 / bareP50).toFixed(2),
      ms(LIMITS.timesBare * bareP50 + LIMITS.plusMs),
      ms(cachedP50),
      ms(staticP50),
      (cachedP50 / staticP50).toFixed(2),
      ms(ours.processor),
      ms(bareProcessor),
      ...(rivals ? rivalFigures.map((figure) => (typeof figure === 'number' ? ms(figure) : '')) : []),
      faults.length === 0 ? KEPT : `${BROKEN} ${faults.join(', ')}`,
    ];
  });
  return [
    `### ${ENGINES[size.engine]}, ${size.entries.toLocaleString('en')} entries (${size.on})`,
    '',
    ...table([...heads, ...(rivals ? ['like PostGraphile', 'PostGraphile'] : []), ''], rows),
    '',
    ...table(
      ['', 'figure', 'limit', ''],
      claimsOf(size).map(({ what, figure, limit, holds }) => [what, figure, limit, holds ? KEPT : BROKEN]),
    ),
  ];
}

/** How much each query of one engine grows, both corpora asked in turn. */
export function growthReport({ engine, on, cases, unanswered }: GrowthResult): readonly string[] {
  const { from, to, p50, p95 } = LIMITS.growth;
  const [small, large] = [from, to].map((entries) => entries.toLocaleString('en'));
  return [
    `### ${ENGINES[engine]}, growth from ${small} to ${large} entries, asked in turn (${on})`,
    '',
    ...table(
      [
        'query',
        `p50, ${small}`,
        `p50, ${large}`,
        `×, at most ${p50}`,
        `p95, ${small}`,
        `p95, ${large}`,
        `×, at most ${p95}`,
        '',
      ],
      [
        ...cases.map((each) => {
          const growth = growthOf(each);
          return [
            each.name,
            ...each.p50.map(ms),
            growth.p50.toFixed(2),
            ...each.p95.map(ms),
            growth.p95.toFixed(2),
            growth.holds ? KEPT : BROKEN,
          ];
        }),
        ...unanswered.map((name) => [name, '', '', '', '', '', '', `${BROKEN} no answer`]),
      ],
    ),
  ];
}

const EXPLANATION = `# The API, measured

Made by \`npm run bench -- api\`; README.md beside this file says how. Milliseconds over HTTP with one client, the response cache off, unless
a column says otherwise. *req/s*: requests a second with sixteen clients. *bare*: the statements that our store sends for the query, sent
by a plain \`node:http\` server that answers their rows with \`JSON.stringify\`. *limit*: ${LIMITS.timesBare} × bare + ${LIMITS.plusMs} ms.
*cached*: the response cache on; *static*: the same bytes from memory by \`node:http\`; their ratio is at most ${LIMITS.timesStatic}.
*like PostGraphile*: ours asked for the fields that PostGraphile, beside it, can give as well, the two in turn.
*cpu*: milliseconds of the processor that a request takes of the answering process, which a busy machine lengthens least; a database's own are
not in it.`;

/** The whole report, in Markdown. */
export function report(
  sizes: readonly SizeResult[],
  growths: readonly GrowthResult[],
  machine: { node: string; cores: number; model: string },
): string {
  const parts = Object.keys(ENGINES).flatMap((engine) => {
    const own = sizes.filter((size) => size.engine === engine);
    const grown = growths.filter((growth) => growth.engine === engine);
    return [...own.map(sizeReport), ...grown.map(growthReport)];
  });
  const on = `${machine.model}, ${machine.cores} cores, Node ${machine.node.slice(1)}.`;
  return `${[EXPLANATION, on, ...parts.map((part) => part.join('\n'))].join('\n\n')}\n`;
}
