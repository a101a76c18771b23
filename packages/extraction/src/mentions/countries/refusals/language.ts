import { beforeCapital, wordBefore } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const BEFORE_LANGUAGE: ReadonlySet<string> = new Set(
  'en le l du au de d parle parlent parler parlait apprendre apprend enseigner vers mot'.split(' '),
);
const SPEECH: ReadonlySet<string> = new Set([
  'langue',
  'langues',
  'expression',
  'dictionnaire',
  'alphabet',
  'calligraphie',
]);

/** Languages: `en français`, `l'anglais`, `langue vietnamienne`; a name behind (`le français Safran`) is no language. */
export const language: CountryRefusal = {
  name: 'language',
  refuses: (candidate) => {
    if (candidate.form !== 'ADJECTIVE' || candidate.compound) return false;
    const before = wordBefore(candidate)?.folded ?? '';
    if (SPEECH.has(before)) return true;
    return (
      BEFORE_LANGUAGE.has(before) &&
      isMasculineSingular(candidate.key) &&
      (before === 'en' || !beforeCapital(candidate))
    );
  },
  refused: [
    'Il a répondu en {français}.',
    "L'enseignement du {japonais} progresse.",
    'Le recueil est traduit en {vietnamien}.',
    'Elle enseigne la langue {khmère} à Lyon.',
  ],
  kept: [
    'Le groupe {français} a signé.',
    'La défaite du {français} Lucas Martin surprend.',
    'Le ministre {lao} est arrivé.',
    "L'ambassadeur de la Corée et le chef d'état-major {vietnamien} se sont vus.",
  ],
};

function isMasculineSingular(key: string): boolean {
  return (
    !/(?:e|es|s)$/.test(key) || /(?:ais|ois|russe|tcheque|serbe|croate|khmere|slovaque|bulgare)$/.test(key)
  );
}
