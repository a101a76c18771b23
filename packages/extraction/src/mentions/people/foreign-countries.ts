import type { CountryCode, CountryMention } from '@ephemeride/domain';
import type { PeopleInput } from './people-input.ts';
import type { PersonCluster, Sighting } from './person-cluster.ts';
import type { SeenRole } from './sighting.ts';

/** How far behind a name a journey and the country that it leads to may stand, in UTF-16 code units. */
const REACH = 110;
/** Sentences between someone and his counterpart. */
const NEAR = 2;

/** `a effectué lundi une visite de travail en`, `s'est rendu au`: what follows is not home. */
const JOURNEY =
  /(?:visite|voyage|déplacement|séjour|tournée|se rend|rendue?|rendra|arrivée?|envol\p{L}+)(?:[^.;:\n]{0,60} )?(?:en|aux?) (?:l[ea] )?$/u;
/** `la visite faite au`, and behind the country `par le Premier ministre`, `du ministre`: who paid it came from elsewhere. */
const PAID_TO = /(?:visite|voyage|déplacement|séjour|tournée)(?:[^.;:,\n]{0,60} )?(?:en|aux?) (?:l[ea] )?$/u;
const PAID_BY = /^ (?:[^.;:,\n]{0,40} )?(?:par|du|de la|de l['’]|de) ?[^.;:,\n]{0,60}$/u;
const FORMER = /^(?:ancien|ex-)/iu;

/** Which countries someone is not of, by what is told of him and of others; asked in the order of the text. */
export class ForeignCountries {
  readonly #text: string;
  readonly #countries: readonly CountryMention[];
  readonly #ofCounterparts = new Map<PersonCluster, CountryCode>();
  /** The countries whose post, `roi`, `président`, has its holder already. */
  readonly #held = new Map<string, Set<CountryCode>>();

  constructor(clusters: readonly PersonCluster[], { source, countryMentions }: PeopleInput) {
    this.#text = source.text;
    this.#countries = [...countryMentions].sort((a, b) => a.start - b.start);
    const owners = clusters
      .flatMap((cluster) => cluster.sightings.map((seen) => ({ cluster, seen })))
      .sort((a, b) => a.seen.start - b.seen.start);
    for (const [at, { cluster, seen }] of owners.entries()) {
      if (!seen.counterpart || !seen.country) continue;
      const before = owners[at - 1];
      if (before && before.cluster !== cluster && seen.sentence - before.seen.sentence <= NEAR)
        this.#ofCounterparts.set(before.cluster, seen.country);
    }
  }

  /** The country of his counterpart, those that he travels to, and those where another holds his post. */
  of(cluster: PersonCluster, role: SeenRole | null): ReadonlySet<CountryCode> {
    const found = new Set<CountryCode>(role ? this.#held.get(keyOf(role)) : undefined);
    const counterpart = this.#ofCounterparts.get(cluster);
    if (counterpart) found.add(counterpart);
    for (const seen of cluster.sightings) for (const code of this.#travelledTo(seen)) found.add(code);
    return found;
  }

  /** Remembers where the one head of a state is known. */
  add(role: SeenRole | null, country: CountryCode | null): void {
    if (!role || !country || FORMER.test(role.text)) return;
    const key = keyOf(role);
    if (key === '') return;
    this.#held.set(key, (this.#held.get(key) ?? new Set()).add(country));
  }

  #travelledTo({ start: named, end }: Sighting): CountryCode[] {
    const found: CountryCode[] = [];
    for (let at = this.#firstFrom(named) - 1; at >= 0; at--) {
      const country = this.#countries[at]!;
      if (named - country.start > REACH) break;
      const before = this.#text.slice(Math.max(0, country.start - REACH), country.start);
      const paid = PAID_BY.test(this.#text.slice(country.end, named)) && PAID_TO.test(before);
      if (paid && country.form === 'NAME') found.push(country.code);
    }
    for (let at = this.#firstFrom(end); at < this.#countries.length; at++) {
      const { start, code, form } = this.#countries[at]!;
      if (start > end + REACH) break;
      if (form === 'NAME' && JOURNEY.test(this.#text.slice(end, start))) found.push(code);
    }
    return found;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#countries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#countries[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Posts that a state has one of, its own words left out: not `président du Sénat`, nor `prince`. */
const SOLE =
  /^(?:roi|reine|empereur|impératrice|présidente?|premier ministre|première ministre|chancelier|chancelière|émir|sultan|chef de l'état)$/u;

const keyOf = ({ shared }: SeenRole): string => {
  const post = shared.toLowerCase();
  return SOLE.test(post) ? post : '';
};
