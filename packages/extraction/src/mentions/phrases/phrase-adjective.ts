import { isAdjective } from './adjective.ts';
import { type ComplementOptions, OF } from './complement-options.ts';
import { isInstitutionWord } from './institution-words.ts';
import type { PhraseContext } from './phrase-context.ts';

const PARTY = /^\p{Lu}{2,5}$/u;
const CAPITAL_ADJECTIVE = /[esx]$|special$|general$/;

/** Whether the word at `at` goes with the noun before it as an adjective, of a country or any other. */
export function isPhraseAdjective(context: PhraseContext, at: number, options: ComplementOptions): boolean {
  return (
    closesPhrase(context, at) ||
    closesInCapitals(context, at, options) ||
    (options.parties === true && isPartyTag(context, at))
  );
}

/** Whether the token is an adjective of a country or an ordinary adjective, in lower case or as `Affaires Étrangères` prints it. */
export function closesPhrase({ tokens, adjective }: PhraseContext, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'WORD') return false;
  if (adjective[at]) return true;
  if (token.capital) return isInstitutionWord(token.folded) && isAdjective(token.text);
  return isAdjective(token.text);
}

/** `Administration Territoriale`, `Conseiller Spécial`: an adjective in capitals after a noun in capitals, where no name begins. */
function closesInCapitals({ tokens }: PhraseContext, at: number, options: ComplementOptions): boolean {
  const token = tokens[at]!;
  if (!token.capital || !tokens[at - 1]?.capital || !CAPITAL_ADJECTIVE.test(token.folded)) return false;
  return isAdjective(token.text) && options.nameStart(at) > at;
}

/** `sénateur LR de la Marne`, `le député PS Jean X`: a short acronym with more of the phrase or a name behind it. */
function isPartyTag({ tokens }: PhraseContext, at: number): boolean {
  const next = tokens[at + 1];
  return (
    PARTY.test(tokens[at]!.text) &&
    next !== undefined &&
    (OF.has(next.folded) || (next.capital && !PARTY.test(next.text)))
  );
}
