import { table } from './table.ts';

/** Number and gender, as an adjective agrees. */
export type Agreement = 'ms' | 'fs' | 'mp' | 'fp';

export class Country {
  readonly code: string;
  readonly name: string;
  readonly capital: string;
  /** Empty where the country has no sea. */
  readonly port: string;
  readonly man: string;
  readonly woman: string;
  /** Whether a president, a Premier ministre or both lead it. */
  readonly heads: string;
  readonly #gender: string;
  readonly #masculine: string;
  readonly #feminine: string;

  constructor(row: Record<string, string>) {
    const { code = '', name = '', gender = '', adjective = '', feminine = '' } = row;
    this.code = code;
    this.name = name;
    this.#gender = gender;
    this.#masculine = adjective;
    this.#feminine = feminine;
    this.capital = row.capital ?? '';
    this.port = row.port === '-' ? '' : (row.port ?? '');
    this.heads = row.heads ?? '';
    this.man = row.man ?? '';
    this.woman = row.woman ?? '';
  }

  /** `Ghana`, without its article. */
  get bare(): string {
    return this.name.replace(/^(?:les? |la |l')/, '');
  }

  /** `du Ghana`, `d'Italie`, `de Cuba`, `des Philippines`. */
  get of(): string {
    if (this.#gender === 'm' && this.name.startsWith("l'")) return `de ${this.name}`;
    return this.#gender === 'f' ? `de ${this.bare}` : `de ${this.name}`;
  }

  /** `au Ghana`, `en Italie`, `à Cuba`, `aux Philippines`. */
  get in(): string {
    return this.#gender === 'f' || this.name.startsWith("l'") ? `en ${this.bare}` : `à ${this.name}`;
  }

  adjective(agreement: Agreement): string {
    const one = agreement.startsWith('f') ? this.#feminine : this.#masculine;
    return agreement.endsWith('s') || /[sx]$/.test(one) ? one : `${one}s`;
  }
}

export const COUNTRIES = table('countries.tsv').map((row) => new Country(row));
