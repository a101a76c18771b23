import type { AgreementKind } from '@ephemeride/domain';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Nouns of texts that sides sign, the longest first; a word stands for its plural too. */
const TEXT_NOUNS: readonly (readonly [string, AgreementKind])[] = [
  ["mémorandum d' entente", 'MEMORANDUM'],
  ["mémorandum d' accord", 'MEMORANDUM'],
  ['mémorandum de coopération', 'MEMORANDUM'],
  ["protocole d' entente", 'PROTOCOL'],
  ["protocole d' accord", 'PROTOCOL'],
  ["lettre d' intention", 'OTHER'],
  ["déclaration d' intention", 'DECLARATION'],
  ['déclaration commune', 'DECLARATION'],
  ['déclaration conjointe', 'DECLARATION'],
  ['communiqué commun', 'DECLARATION'],
  ['communiqué conjoint', 'DECLARATION'],
  ['feuille de route', 'PLAN'],
  ["plan d' action", 'PLAN'],
  ['programme de coopération', 'PLAN'],
  ['plan de coopération', 'PLAN'],
  ['procès-verbal', 'OTHER'],
  ['relevé de conclusions', 'OTHER'],
  ['relevé de décisions', 'OTHER'],
  ['échange de lettres', 'OTHER'],
  ['échange de notes', 'OTHER'],
  ['acte de donation', 'OTHER'],
  ['acte de cession', 'OTHER'],
  ['accord-cadre', 'OTHER'],
  ['mémorandum', 'MEMORANDUM'],
  ['protocole', 'PROTOCOL'],
  ['accord', 'OTHER'],
  ['traité', 'TREATY'],
  ['convention', 'OTHER'],
  ['pacte', 'TREATY'],
  ['charte', 'OTHER'],
  ['contrat', 'OTHER'],
  ['arrangement', 'OTHER'],
  ['déclaration', 'DECLARATION'],
  ['avenant', 'OTHER'],
  ['plan', 'PLAN'],
  ['programme', 'PLAN'],
  ['stratégie', 'PLAN'],
  ['document', 'OTHER'],
];

interface TextName {
  readonly words: readonly string[];
  readonly kind: AgreementKind;
}

const BY_FIRST_WORD = new Map<string, TextName[]>();
for (const [name, kind] of TEXT_NOUNS) {
  const words = name.split(' ');
  const names = BY_FIRST_WORD.get(words[0]!) ?? [];
  BY_FIRST_WORD.set(words[0]!, [...names, { words, kind }]);
}

const MANNERS =
  /^(?:cheffe?|chefs|directeur|directrice|direction|service|services|responsable|agents?|officiers?)$/u;

const stem = (low: string): string => (low.length > 4 && low.endsWith('s') ? low.slice(0, -1) : low);

/** The kind of text whose name begins at a unit; `d'accord` and `en accord avec` name none. */
export function textNounAt(view: SentenceView, at: number): AgreementKind | null {
  const first = view.units[at];
  if (!first || first.time || first.person) return null;
  const names = BY_FIRST_WORD.get(stem(first.low));
  if (!names) return null;
  const before = view.units[at - 1]?.low ?? '';
  if (stem(first.low) === 'accord' && (before === "d'" || before === 'en')) return null;
  // `aucun accord ne sera signé`, `quelque accord que ce soit`: a text that is not there.
  if (/^(?:aucune?|quelque|tout|toute|nul|nulle|éventuels?)$/u.test(before)) return null;
  // `la cheffe du protocole`: who sees to manners.
  if (first.low === 'protocole' && before === 'du' && MANNERS.test(view.units[at - 2]?.low ?? ''))
    return null;
  // `l'Organisation du traité de l'Atlantique Nord`: what a body is called by.
  if (/^(?:du|des)$/u.test(before) && view.units[at - 2]?.low === 'organisation') return null;
  const found = names.find(({ words }) =>
    words.every((word, offset) => stem(view.units[at + offset]?.low ?? '') === word),
  );
  return found?.kind ?? null;
}
