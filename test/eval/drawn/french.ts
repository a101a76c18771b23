/** Words that begin with a mute h, before which a small word is cut as before a vowel. */
const CUT =
  /(?<![\p{L}’'-])(d|qu|l|s)e (?=(?:[aeiouéèêâîôAEIOUÉÈÊÂÎÔ]|hom|Helsinki|Hanna|Hugo|Hatem)(?!n[zn]e\b))/gu;

/** Text as it is printed: `à le` is `au`, `de le` is `du`, `de Accra` is `d'Accra`; no comma or space twice. */
export const contracted = (text: string): string =>
  text
    .replace(/\b([Dd])e les /g, '$1es ')
    .replace(/\b([Dd])e le /g, '$1u ')
    .replace(/(?<!\p{L})([Àà]) les /gu, (_, a) => (a === 'à' ? 'aux ' : 'Aux '))
    .replace(/(?<!\p{L})([Àà]) le /gu, (_, a) => (a === 'à' ? 'au ' : 'Au '))
    .replace(/\b([Dd])e Le (?=[A-Z])/g, '$1u ')
    .replace(/(?<!\p{L})à Le (?=[A-Z])/gu, 'au ')
    .replace(CUT, "$1'")
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,? ?\./g, '.')
    .replace(/,(?= (?:[:(]|–))/g, '')
    .trim();

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
