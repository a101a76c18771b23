import { gapBetween } from '../../../document/worded-sentence.ts';
import { isAllCapitals, isCapitalised } from '../../../document/words.ts';
import { isGivenName } from '../../people/given-names.ts';
import { isInstitutionWord } from '../../phrases/institution-words.ts';
import { nameAt, type PlaceContext, type PlaceName } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Verbs and nouns whose `à` leads to someone or something, and `à` of other uses. */
const WANT_SOMEONE =
  /^(?:hommage|face|grace|rapport|suite|quant|fidele|confi|remi[st]|remett|adress|repond|dit$|dire|demand|donn|offr|succed|annonc|transm|attribu|appart|propos|present[eé]|souhait|rappel|exprim|vend|livr|permet|ressembl|particip|contribu|oppos|associ|rallie|renonc|ajout|voue|consacr|interdi|impos|reproch|pens|cro[iy]|ecri|parl|telephon|verse|cede|contrat|appel|message|lettre|lanc[eé]|soutien|aide|adhesion|adher|accord[eé]|octro|decern|du[e]?$|ira$|iront$|va$)/;
/** How many words before `à` are asked whether they want someone. */
const REACH = 4;

/** A name unknown to the gazetteer behind `à`: `tenue à Talcy`, `le 28 juin à Biasca`; not someone, not a body. */
export const heldAt: PlaceRule = {
  name: 'held-at',
  triggers: new Set(['a']),
  read: (context, at) => {
    if (!/^[àÀ]$/.test(context.words[at]!.text) || gapBetween(context, at) !== ' ') return null;
    const name = nameAt(context, at + 1);
    if (!name || name.last - name.first > 3 || isNoTown(context, name)) return null;
    return wantsSomeone(context, at) ? null : name;
  },
  examples: [
    "La séance s'est tenue à {Talcy} lundi.",
    'Les chefs coutumiers, réunis à {Korhaz}, ont voté.',
    'Un exercice conjoint se déroule à {Vinh Moc}.',
    'La fête, prévue du 28 au 30 juin à {Bielmont}, est annulée.',
    'Une parade militaire a eu lieu à {Alba Prima}.',
    'Il a rendu hommage à Dupont.',
    'Le prix ira à Marie Petit.',
    "La conférence a été confiée à l'OTAN.",
    'Ils ont livré dix avions à Aerovia.',
    'La loi, soumise à Matignon par M. Petit, déplaît à Petit.',
    "L'usine appartient à Sovitrel.",
    'Le match est reporté à Noël.',
  ],
};

/** Names of people told by a first name or a title elsewhere in the sentence, bodies, acronyms, countries. */
function isNoTown(context: PlaceContext, { first, last }: PlaceName): boolean {
  const { text, folded } = context.words[first]!;
  if (isGivenName(folded) || isInstitutionWord(folded) || isAllCapitals(text)) return true;
  if (
    context.countries.some(
      ({ start, end }) => start < context.words[last]!.end && end > context.words[first]!.start,
    )
  ) {
    return true;
  }
  return context.words.some((word, i) => word.folded === folded && i !== first && isNamed(context, i));
}

/** Whether a word stands behind a first name or a title. */
function isNamed(context: PlaceContext, index: number): boolean {
  const before = context.words[index - 1];
  if (!before || !/^\.? $/.test(gapBetween(context, index - 1))) return false;
  return (
    /^(?:m|mm|mme|mlle|dr|general|colonel|president|ministre)$/.test(before.folded) ||
    (isCapitalised(before.text) && isGivenName(before.folded))
  );
}

function wantsSomeone(context: PlaceContext, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    if (gapBetween(context, back).includes(',')) return false;
    if (WANT_SOMEONE.test(context.words[back]!.folded)) return true;
  }
  return false;
}
