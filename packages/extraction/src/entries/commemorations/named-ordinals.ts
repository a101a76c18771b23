/** Returns that have a name of their own, and what they are in years. */
export const NAMED_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['décennal', 10],
  ['vicennal', 20],
  ['trentenaire', 30],
  ['quarantenaire', 40],
  ['cinquantenaire', 50],
  ['soixantenaire', 60],
  ['sexagennaire', 60],
  ['centenaire', 100],
  ['cent-cinquantenaire', 150],
  ['sesquicentenaire', 150],
  ['bicentenaire', 200],
  ['tricentenaire', 300],
  ['quadricentenaire', 400],
  ['millénaire', 1000],
]);
