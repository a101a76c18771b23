import type { CountryCode } from '@ephemeride/domain';
import type { CountryCandidate } from './country-candidate.ts';

/** Words that two countries share, and what in a despatch tells which is meant. */
interface SharedName {
  readonly words: RegExp;
  readonly usual: CountryCode;
  readonly other: CountryCode;
  readonly demonym: RegExp;
  /** Folded signs of the other country that the country tables do not hold. */
  readonly otherSigns: RegExp;
}

/** How far from its beginning, in UTF-16 code units, the town stands that a despatch is written from. */
const OPENING = 300;

const SHARED: readonly SharedName[] = [
  {
    words: /^(?:congo|congolais|congolaise|congolaises)$/,
    demonym: /^congolais/,
    usual: 'CG',
    other: 'CD',
    otherSigns:
      /\b(?:goma|kivu|ituri|bukavu|lubumbashi|kisangani|m23|monusco|fardc|tshisekedi|kabila|lumumba|katanga)\b/,
  },
  {
    words: /^(?:coree|coreen|coreenne|coreens|coreennes)$/,
    demonym: /^coreen/,
    usual: 'KR',
    other: 'KP',
    otherSigns: /\bkim jong\b/,
  },
];

/**
 * Gives, for candidates asked in the order of the text, the country of a word that two countries share: the one that
 * the despatch names unmistakably, the nearer one before it where it names both, the usual one where it names neither.
 * `folded` is the despatch without case and accents, asked for at most once.
 */
export function sharedNameResolver(
  all: readonly CountryCandidate[],
  folded: () => string,
): (candidate: CountryCandidate) => CountryCode {
  const readers = SHARED.map((shared) => ({ shared, resolve: resolver(shared, all, folded) }));
  return (candidate) => {
    const reader = readers.find(({ shared }) => shared.words.test(candidate.key));
    return reader ? reader.resolve(candidate) : candidate.word.code;
  };
}

function resolver(shared: SharedName, all: readonly CountryCandidate[], folded: () => string) {
  const sure = all.filter(
    ({ key, word }) => !shared.words.test(key) && (word.code === shared.usual || word.code === shared.other),
  );
  const codes = new Set(sure.map(({ word }) => word.code));
  let signed: boolean | null = null;
  let next = 0;
  const [first] = sure;
  // `KINSHASA - … Le ministre congolais`: those of whom a despatch speaks without more are its own.
  const own = first?.word.form === 'CAPITAL' && first.start < OPENING ? first.word.code : null;
  return ({ start, key }: CountryCandidate): CountryCode => {
    if (own !== null && shared.demonym.test(key)) return own;
    if (codes.size === 1) return sure[0]!.word.code;
    if (codes.size === 0) {
      signed ??= shared.otherSigns.test(folded());
      return signed ? shared.other : shared.usual;
    }
    while (next < sure.length && sure[next]!.start < start) next++;
    return sure[next - 1]?.word.code ?? shared.usual;
  };
}
