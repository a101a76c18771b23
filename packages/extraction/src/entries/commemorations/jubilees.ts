/** Years by what a wedding or a reign is likened to: `les noces d'or de la coopération`, `le jubilé d'argent du roi`. */
export const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['argent', 25],
  ['perle', 30],
  ['rubis', 40],
  ['or', 50],
  ['diamant', 60],
  ['palissandre', 65],
  ['platine', 70],
  ['albâtre', 75],
]);

/** Of a priest or a nun, and no couple's: `ses noces d'or sacerdotales`. */
export const OF_ORDERS =
  /^(?:sacerdota(?:les?|l|ux)|épiscopa(?:les?|l|ux)|religieu(?:ses?|x)|presbytéra(?:les?|l|ux)|monastiques?|cardinalices?|abbatia(?:les?|l|ux))$/u;
