import { isAdjective } from '../../phrases/adjective.ts';
import { isInstitutionWord } from '../../phrases/institution-words.ts';
import type { PhraseContext } from '../../phrases/phrase-context.ts';
import { type BodyRule, bodySighting } from '../body-sighting.ts';

const CUES = new Set(
  `groupe societe entreprise compagnie constructeur operateur banque parti mouvement ong association agence syndicat geant
  fabricant assureur avionneur transporteur start-up firme coalition milice`
    .split(/\s+/)
    .filter(Boolean),
);
const LONGEST = 5;
const MOST_ADJECTIVES = 3;

/** `le groupe minier Bolloré`, `le parti Pheu Thai`, `l'ONG "Eau pour tous"`: a common noun says what the name is. */
export const namedCompany: BodyRule = {
  name: 'named-company',
  examples: [
    { text: 'Le constructeur automobile Karlsholm supprime des emplois.', bodies: ['Karlsholm | -'] },
    { text: 'L\'ONG "Eau pour tous" a saisi la justice.', bodies: ['Eau pour tous | -'] },
    {
      text: "Le groupe minier canadien Northgate Gold rachète l'opérateur Zimtel.",
      bodies: ['Northgate Gold | CA', 'Zimtel | -'],
    },
  ],
  *read(context) {
    const { tokens, adjective } = context;
    for (let cue = 0; cue < tokens.length; cue++) {
      const token = tokens[cue]!;
      if (!CUES.has(token.folded) || (token.capital && token.folded !== 'ong')) continue;
      let at = cue + 1;
      let country = null;
      while (
        at < cue + 1 + MOST_ADJECTIVES &&
        tokens[at] &&
        !tokens[at]!.capital &&
        (adjective[at] || isAdjective(tokens[at]!.text))
      ) {
        country ??= adjective[at];
        at += 1;
      }
      const [start, end] = nameAt(context, at);
      if (end > start) yield bodySighting(context, this.name, start, end, { country: country ?? null });
    }
  },
};

function nameAt({ tokens, known }: PhraseContext, at: number): [number, number] {
  if (tokens[at]?.text === '"') {
    for (let end = at + 1; end < Math.min(tokens.length, at + 2 + LONGEST); end += 1) {
      if (tokens[end]!.text === '"') return [at + 1, end];
    }
    return [at, at];
  }
  let end = at;
  while (
    end < at + LONGEST &&
    tokens[end]?.capital &&
    !known[end] &&
    !(end === at && isInstitutionWord(tokens[end]!.folded))
  )
    end += 1;
  return [at, end];
}
