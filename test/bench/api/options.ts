export const ENGINES = ['sqlite', 'postgres'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Options {
  readonly engines: readonly EngineName[];
  /** How many entries. */
  readonly sizes: readonly number[];
  /** Whether corpora are only loaded, for a later run to measure. */
  readonly loadOnly: boolean;
  /** Whether only the growth from one size to another is measured. */
  readonly growthOnly: boolean;
}

const SIZES = [1000, 10_000, 100_000, 1_000_000];

const isEngine = (name: string | undefined): name is EngineName => ENGINES.some((engine) => engine === name);

function readSize(text: string): number {
  const size = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(size) || size < 100)
    throw new Error(`not a number of entries, 100 or more: ${text}`);
  return size;
}

const LOAD_ONLY = '--load-only';
const GROWTH_ONLY = '--growth-only';
/** Asks for a fraction of the time: figures are coarser. */
export const SHORT = '--short';

/** Reads what follows `api`: sizes, at most one `--engine`, `--load-only`, `--growth-only`, `--short`; without them every size, on both, loaded and measured. */
export function readOptions(given: readonly string[]): Options {
  const args = given.filter((each) => ![LOAD_ONLY, GROWTH_ONLY, SHORT].includes(each));
  const at = args.indexOf('--engine');
  const engine = args[at + 1];
  if (at >= 0 && !isEngine(engine))
    throw new Error(`unknown engine: ${engine ?? 'none'} (${ENGINES.join(', ')})`);
  const sizes = args.filter((_each, index) => at < 0 || (index !== at && index !== at + 1)).map(readSize);
  return {
    engines: at >= 0 && isEngine(engine) ? [engine] : ENGINES,
    sizes: sizes.length > 0 ? sizes.sort((a, b) => a - b) : SIZES,
    loadOnly: given.includes(LOAD_ONLY),
    growthOnly: given.includes(GROWTH_ONLY),
  };
}
