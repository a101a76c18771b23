/** Counts of one row of the table: right, found though not there, there though not found. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1 by kind, shares by attribute, and each fault in words. */
export class Tally {
  readonly kinds = new Map<string, Counts>();
  readonly attributes = new Map<string, { right: number; of: number }>();
  readonly faults: string[] = [];

  /** The counts of a kind, made at first use. */
  kind(name: string): Counts {
    const present = this.kinds.get(name);
    if (present) return present;
    const fresh = { right: 0, wrong: 0, missed: 0 };
    this.kinds.set(name, fresh);
    return fresh;
  }

  /** Counts one attribute of something that was found. */
  attribute(name: string, right: boolean): void {
    const counts = this.attributes.get(name) ?? { right: 0, of: 0 };
    this.attributes.set(name, { right: counts.right + (right ? 1 : 0), of: counts.of + 1 });
  }

  fault(...words: (string | number | null)[]): void {
    this.faults.push(words.join(' '));
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

/** Precision, recall and F1 in per cent; `-` where there is nothing to divide by. */
export function scores({ right, wrong, missed }: Counts): { precision: string; recall: string; f1: string } {
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
  };
}

/** The table as lines of text, a row a kind, then a row an attribute. */
export function formatTally(tally: Tally): string {
  const kinds = [...tally.kinds].map(([name, counts]) => {
    const { precision, recall, f1 } = scores(counts);
    const figures = [precision, recall, f1].map((figure) => figure.padStart(7)).join('');
    return `${name.padEnd(44)}${figures}  (${counts.right} right, ${counts.wrong} false, ${counts.missed} missed)`;
  });
  const attributes = [...tally.attributes].map(
    ([name, { right, of }]) => `${name.padEnd(44)}${percent(right, of).padStart(7)}  (${right} of ${of})`,
  );
  return [`${'kind'.padEnd(44)}      P      R     F1`, ...kinds, '', ...attributes].join('\n');
}
