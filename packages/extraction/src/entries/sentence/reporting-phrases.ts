import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words behind a common verb with which it reports words: the verb of speech that they make together. */
const REPORTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  faire: [
    [/^(?:savoir|connaître|part)$/u, 'annoncer'],
    [/^(?:valoir|observer|remarquer|entendre|comprendre|ressortir|état|mention)$/u, 'indiquer'],
    [/^allusion$/u, 'évoquer'],
  ],
  mettre: [
    [/^garde$/u, 'avertir'],
    [/^(?:accent|lumière|relief|avant|exergue|évidence)$/u, 'souligner'],
  ],
  prendre: [[/^(?:acte|note)$/u, 'noter']],
  tirer: [[/^sonnette$/u, 'avertir']],
};
const LINKS = /^(?:en|l'|la|d'|de|dans)$/u;
const REACH = 4;

/** `a fait savoir vendredi que`, `met en garde contre`, `a pris acte de`: two words or three that report what is said. */
export function reporting(units: readonly Unit[], group: VerbGroup): VerbGroup {
  const phrases = REPORTS[group.lemma];
  if (phrases === undefined || group.voice !== 'ACTIVE') return group;
  for (let at = group.last + 1; at <= group.last + REACH && at < units.length; at++) {
    const { low, time } = units[at]!;
    const found = phrases.find(([word]) => word.test(low));
    if (found) return { ...group, last: at, lemma: found[1] };
    if (!LINKS.test(low) && time === null) return group;
  }
  return group;
}
