/** Nouns of those who travel for their country, where no name is given. */
export const TRAVELLERS =
  /^(?:délégations?|ministres?|président|présidente|chef|cheffe|premier|général|équipe|dirigeant|responsable|souverain|roi|pape|mission|experts?|parlementaires)$/u;
