import type { Unit } from './units.ts';
import { isPredicate, type VerbGroup } from './verb-groups.ts';
import { SPEECH_VERBS, verbForms } from './verb-lexicon.ts';

/** A stretch of a sentence with one finite verb; positions are units, both ends included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Null in a sentence without a finite verb: a title, a caption. */
  readonly verb: VerbGroup | null;
  /** Infinitives, participles and gerunds inside the clause. */
  readonly inner: readonly VerbGroup[];
  /** `qui`, `dont`, `où` …: its subject is the noun in front. */
  readonly relative: boolean;
  /** Opened by `que`, `lorsque`, `si` …: what is said in it hangs on the clause in front. */
  readonly subordinate: boolean;
  /** The clause whose subject this one shares: the verb follows `et`, or resumes after a relative clause. */
  readonly resumes: number | null;
}

const RELATIVE: ReadonlySet<string> = new Set(
  'qui dont où laquelle lequel lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles'.split(
    ' ',
  ),
);
const SUBORDINATE: ReadonlySet<string> = new Set(
  "que qu' lorsque lorsqu' quand si s' alors tandis puisque puisqu' afin pour".split(' '),
);
const BREAK: ReadonlySet<string> = new Set([';', ':', 'mais', 'car', '–', '...', '…']);
/** Verbs of an aside that names its source; their subject follows. */
const REPORTS: ReadonlySet<string> = new Set([...SPEECH_VERBS, 'constater', '?']);
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "ne n' se s' lui y en leur le la l' les ensuite également aussi puis".split(' '),
);

/** `…, a constaté l'agence`: a verb behind a lone comma, no link in between, tells who said it. */
function isAside(units: readonly Unit[], from: number, comma: number): boolean {
  for (let at = from + 1; at < comma; at++) {
    const { low } = units[at]!;
    if (low === 'pour' && !opensPurpose(units, at)) continue;
    if (RELATIVE.has(low) || SUBORDINATE.has(low) || BREAK.has(low)) return false;
  }
  return true;
}

/** Pronouns and adverbs between `pour` and its infinitive. */
const MOST_CLITICS = 4;
const BEFORE_INFINITIVE = /^(?:le|la|l'|les|lui|leur|y|en|se|s'|ne|n'|pas|plus|mieux|ainsi)$/u;

/** `pour accueillir`, `pour que`, `pour les recevoir`: a clause; `pour la partie turque`, `pour juin` is a phrase. */
function opensPurpose(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (BEFORE_INFINITIVE.test(units[next]?.low ?? '') && next - at <= MOST_CLITICS) next += 1;
  const { low, text, time } = units[next] ?? units[at]!;
  if (time !== null) return false;
  if (/^qu[e']$/u.test(low)) return true;
  const known = verbForms(low);
  return known.length > 0
    ? known.some(({ tense }) => tense === 'INFINITIVE')
    : text === low &&
        /(?:er|ir|oir|[^aeiouy]re)$/u.test(low) &&
        !/^(?:notre|votre|autre|premier|dernier)$/u.test(low);
}

/** Where the clause of `next` begins, between it and the verb group before it. */
function boundary(units: readonly Unit[], from: number, next: VerbGroup): number {
  // `…, avant de recevoir mercredi X`.
  if (units[next.first]!.low === 'avant')
    return units[next.first - 1]!.low === ',' ? next.first - 1 : next.first;
  let before = next.first - 1;
  while (before > from && (BEFORE_VERB.has(units[before]!.low) || units[before]!.low.endsWith('ment')))
    before -= 1;
  if (/^(?:et|mais|puis|ou)$/u.test(units[before]?.low ?? '')) return before;
  let end = next.first - 1;
  if (units[before]?.low === ',' && isAside(units, from, before)) return before;
  if (units[before]?.low === ',') {
    // An aside in commas between subject and verb is skipped; a lone comma closes a relative clause.
    let open = before - 1;
    while (open > from && units[open]!.low !== ',') open -= 1;
    if (open <= from) return before;
    end = open - 1;
  }
  for (const markers of [RELATIVE, SUBORDINATE, BREAK]) {
    for (let at = next.first - 1; at > from; at--) {
      const low = units[at]!.low;
      if (low === "s'" && at === next.first - 1) continue;
      if (low === 'pour' && !opensPurpose(units, at)) continue;
      if (markers.has(low)) return at;
    }
  }
  for (let at = end; at > from; at--) if (units[at]!.low === ',') return at;
  for (let at = end; at > from; at--) if (units[at]!.low === 'et') return at;
  return next.first;
}

/** `C'est demain que le navire accostera`: `c'est … que` only brings a phrase to the front, and is no clause. */
function withoutCleft(units: readonly Unit[], finite: readonly VerbGroup[]): readonly VerbGroup[] {
  const [first, second] = finite;
  if (!first || !second || first.lemma !== 'être' || units[first.first - 1]?.low !== "c'") return finite;
  if (first.first > 2) return finite;
  const that = units.findIndex(
    (unit, at) => at > first.last && at < second.first && /^qu[e']$/u.test(unit.low),
  );
  return that < 0 ? finite : finite.slice(1);
}

/** Cuts a sentence into clauses, one a finite verb; a sentence without one is a single clause. */
export function readClauses(units: readonly Unit[], groups: readonly VerbGroup[]): Clause[] {
  const finite = withoutCleft(units, groups.filter(isPredicate));
  if (units.length === 0) return [];
  if (finite.length === 0) return [verbless(units, groups, 0, units.length - 1)];
  const lead = leadingPhrase(units, finite[0]!);
  const starts = finite.map((verb, index) =>
    index === 0 ? lead : boundary(units, finite[index - 1]!.last, verb),
  );
  const clauses: Clause[] = lead > 0 ? [verbless(units, groups, 0, lead - 1)] : [];
  for (const [index, verb] of finite.entries()) {
    const first = starts[index]!;
    const last = (starts[index + 1] ?? units.length) - 1;
    const opening = units.slice(first, verb.first).map((unit) => unit.low);
    const relative = opening.slice(0, 3).some((low) => RELATIVE.has(low));
    const subordinate =
      !relative &&
      (clauses.length > 0
        ? SUBORDINATE.has(opening[0] ?? '')
        : finite.length > 1 && first === 0 && opensAsAside(opening));
    const bare = opening.every(
      (low) => /^(?:,|et|mais|puis|ou)$/u.test(low) || BEFORE_VERB.has(low) || low.endsWith('ment'),
    );
    const inner = innerGroups(groups, first, last);
    const goesOn =
      bare &&
      clauses.length > 0 &&
      !(opening[0] === ',' && REPORTS.has(verb.lemma) && !clauses.at(-1)!.relative);
    const resumes = goesOn ? resumed(clauses, opening.length === 0 || opening[0] === ',') : null;
    clauses.push({ first, last, verb, inner, relative, subordinate, resumes });
  }
  return clauses;
}

const CONJUNCTION = /^(?:lorsqu[e']|quand|puisqu[e']|tandis|quoiqu[e']|si)$/u;
const BEFORE_QUE = /^(?:depuis|alors|dès|après|avant|bien|sitôt|aussitôt|tant|pendant|maintenant)$/u;

/** `Depuis qu'il a été élu`, `Lorsque le pont a cédé`, `Alors que le vote approche`: a clause in front of the one it hangs on. */
const opensAsAside = ([low = '', next = '']: readonly string[]): boolean =>
  CONJUNCTION.test(low) || (BEFORE_QUE.test(low) && /^qu[e']$/u.test(next));

const innerGroups = (groups: readonly VerbGroup[], first: number, last: number): VerbGroup[] =>
  groups.filter((group) => !isPredicate(group) && group.first >= first && group.last <= last);

const verbless = (
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  first: number,
  last: number,
): Clause => ({
  first,
  last: Math.min(last, units.length - 1),
  verb: null,
  inner: innerGroups(groups, first, last),
  relative: false,
  subordinate: false,
  resumes: null,
});

/** How long the subject of a relative clause at the beginning of a sentence may be. */
const LONGEST_SUBJECT = 12;

/** Where a sentence opens with its subject and a relative clause, `X, qui …`, the relative clause begins at `qui`. */
function leadingPhrase(units: readonly Unit[], verb: VerbGroup): number {
  for (let at = verb.first - 1; at > 0 && at >= verb.first - 3; at--) {
    if (/^(?:qui|dont|où|lequel|laquelle)$/u.test(units[at]!.low)) return at;
  }
  // `L'aide à l'Ukraine, où le chef de l'État allemand s'était rendu, …`.
  for (let at = verb.first - 4; at > 1 && at >= verb.first - LONGEST_SUBJECT; at--) {
    if (/^(?:où|dont)$/u.test(units[at]!.low) && units[at - 1]!.low === ',') return at;
  }
  return 0;
}

/** After a comma, or right behind a relative clause, the last clause that is not relative goes on; after `et` the one in front. */
function resumed(clauses: readonly Clause[], afterComma: boolean): number {
  let at = clauses.length - 1;
  while (afterComma && at > 0 && clauses[at]!.relative) at -= 1;
  return at;
}
