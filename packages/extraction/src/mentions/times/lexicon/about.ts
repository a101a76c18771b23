/** What makes a number or a date approximate, before it. */
export const ABOUT: readonly string[] = [
  'environ',
  'près de',
  'pres de',
  'plus de',
  'un peu plus de',
  'un peu moins de',
  'moins de',
  'quelque',
  'presque',
  'à peine',
  'au moins',
  'à peu près',
  'pas moins de',
];
