import type { CountryCode } from '@ephemeride/domain';
import { isGivenName } from '../../people/given-names.ts';
import { nameBoundary } from '../../people/name-boundary.ts';
import { surnameTraditions } from '../../people/name-shapes.ts';
import { RANKS } from '../../people/ranks.ts';
import { readComplements } from '../../phrases/complement.ts';
import { isInstitutionWord } from '../../phrases/institution-words.ts';
import type { PhraseContext } from '../../phrases/phrase-context.ts';
import { BODY_HEADS, type HeadKind } from '../body-heads.ts';
import { type BodyRule, bodySighting } from '../body-sighting.ts';

const LINKS: ReadonlySet<string> = new Set(['pour', 'sur']);
const MOST_NAME_WORDS = 4;

/** `Comité national cambodgien des armes chimiques`, `ministère lao de la Défense`: a head noun with its adjectives and complements. */
export const headedBody: BodyRule = {
  name: 'headed-body',
  examples: [
    {
      text: "Le Comité national paraguayen des droits de l'enfant a saisi la Cour suprême du Paraguay.",
      bodies: ["Comité national paraguayen des droits de l'enfant | PY", 'Cour suprême du Paraguay | PY'],
    },
    {
      text: "Il a visité le ministère norvégien de la Pêche, puis l'Institut Fridtjof.",
      bodies: ['ministère norvégien de la Pêche | NO', 'Institut Fridtjof | -'],
    },
    {
      text: "Une force s'est retirée ; l'armée tchadienne et le Conseil national de transition l'ont confirmé.",
      bodies: ['armée tchadienne | TD', 'Conseil national de transition | -'],
    },
  ],
  *read(context) {
    const { tokens } = context;
    for (let at = 0; at < tokens.length; at += 1) {
      // `le général de corps d'Armée`: the noun is part of a rank.
      at = RANKS.at(tokens, at)?.end ?? at;
      if (at >= tokens.length) break;
      const head = tokens[at]!.kind === 'WORD' ? BODY_HEADS.at(tokens, at) : null;
      if (!head || context.known[at]?.kind === 'COUNTRY') continue;
      const end = endOfName(context, head.end, tokens[at]!.capital);
      const country = onlyCountry(context, at, end);
      if (isBody(context, head.value, { at, headEnd: head.end, end, country })) {
        yield bodySighting(context, this.name, at, end, { country });
      }
      at = head.end - 1;
    }
  },
};

function endOfName(context: PhraseContext, headEnd: number, capital: boolean): number {
  const { tokens, known } = context;
  const options = { links: LINKS, places: false, nameStart: (index: number) => nameBoundary(context, index) };
  let end = readComplements(context, headEnd, options);
  if (capital && end === headEnd) {
    while (
      end < headEnd + MOST_NAME_WORDS &&
      tokens[end]?.capital &&
      !known[end] &&
      !(tokens[end + 1]?.capital && beginsName(tokens[end]!.folded)) &&
      !isInstitutionWord(tokens[end]!.folded)
    )
      end += 1;
    if (end > headEnd) end = readComplements(context, end, options);
  }
  return throughPair(context, end);
}

/** `l'Assemblée nationale Trân Thanh Mân`: a given name, or a family name that stands first, is of the one who presides. */
const beginsName = (folded: string): boolean => isGivenName(folded) || surnameTraditions(folded).length > 0;

/** `Comité mixte Vietnam - Cambodge`: two countries joined by a dash close the name of a bilateral body. */
function throughPair({ tokens, known }: PhraseContext, end: number): number {
  const lastCountry = [end, end - 1].find((at) => known[at]?.kind === 'COUNTRY');
  if (lastCountry === undefined) return end;
  const dash = known[lastCountry]!.end;
  const second = known[dash + 1];
  return tokens[dash]?.text === '-' && second?.kind === 'COUNTRY' ? second.end : end;
}

/** The one country in the words, null where there are none or several. */
function onlyCountry({ known, adjective }: PhraseContext, start: number, end: number): CountryCode | null {
  const codes = new Set<CountryCode>();
  for (let at = start; at < end; at += 1) {
    const country = adjective[at] ?? (known[at]?.kind === 'PEOPLE' ? null : known[at]?.country);
    if (country) codes.add(country);
  }
  return codes.size === 1 ? [...codes][0]! : null;
}

function isBody(
  { tokens }: PhraseContext,
  kind: HeadKind,
  { at, headEnd, end, country }: { at: number; headEnd: number; end: number; country: CountryCode | null },
): boolean {
  if (end === headEnd) return false;
  if (kind === 'ALWAYS') return true;
  const capital = tokens[at]!.capital;
  if (kind === 'COUNTRY' && country) return true;
  if (!capital) return false;
  const opens = at === 0 || tokens[at - 1]!.kind === 'MARK';
  return !opens || country !== null || tokens.slice(headEnd, end).some((token) => token.capital);
}
