/** A noun phrase as it stands behind another noun, `remise`, `ouverture`: `d’un tabouret`, `de dix ambulances`, `des restes`. */
export function ofPhrase(phrase: string): string {
  const [, article = '', rest = ''] =
    /^(des|les|du|de la|de l['’]|le|la|l['’]|une?)(?![\p{L}])\s?(.*)$/iu.exec(phrase) ?? [];
  const low = article.toLowerCase().replace("'", '’');
  const whole = /^(?:[aeéèêiouœâîôûàáäåíóöúüÉÈÁ]|h(?!uit|aut|éros))/iu.test(phrase)
    ? `d’${phrase}`
    : `de ${phrase}`;
  const bare = /^[aeéèêiouyhœâîôû]/iu.test(rest) ? `d’${rest}` : `de ${rest}`;
  if (low === '') return /^onze(?!\p{L})/iu.test(phrase) ? `de ${phrase}` : whole;
  if (low === 'des' || low === 'du' || low === 'de la' || low === 'de l’') return bare;
  return (
    { les: `des ${rest}`, le: `du ${rest}`, la: `de la ${rest}`, 'l’': `de l’${rest}` }[low] ?? `d’${phrase}`
  );
}

/** A name as it stands behind a noun: `d’Esther`, `de Hassan`, whose h parts it. */
export const ofName = (name: string): string =>
  `${/^[aeiouàáâäåéèêëíîïóôöúûüœæ]/iu.test(name) ? 'd’' : 'de '}${name}`;
