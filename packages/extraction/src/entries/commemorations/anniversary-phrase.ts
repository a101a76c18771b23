/** An anniversary as a sentence names it; positions are units, both ends included. */
export interface AnniversaryPhrase {
  readonly rule: string;
  readonly ordinal: number;
  /** From the determiner to the end of the label or of the parenthesis behind it. */
  readonly first: number;
  readonly last: number;
  /** What is looked back to: `la fondation de l'Armée populaire du Vietnam`; `last < first` where it is not named. */
  readonly labelFirst: number;
  readonly labelLast: number;
}
