/** Long names that despatches also know by an acronym. */
const ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/la Communauté économique des [ÉE]tats d(?:e l)?[’']Afrique de l[’']Ouest(?: \(Cédéao\))?/iu, 'la CEDEAO'],
  [/la Communauté économique des [ÉE]tats de l[’']Afrique centrale/iu, 'la CEEAC'],
  [/l[’']Organisation des Nations unies/u, 'l’ONU'],
  [/l[’']Organisation du Traité de l[’']Atlantique Nord/iu, 'l’OTAN'],
  [/l[’']Association des nations de l[’']Asie du Sud-Est/iu, 'l’ASEAN'],
];

/** The shortest of these names has as many letters or more. */
const LONG_NAME = 30;

/** A phrase with its long names of bodies cut to their acronyms. */
export function withAcronyms(phrase: string): string {
  if (phrase.length < LONG_NAME) return phrase;
  let short = phrase;
  for (const [name, acronym] of ACRONYMS) short = short.replace(name, acronym);
  return short;
}
