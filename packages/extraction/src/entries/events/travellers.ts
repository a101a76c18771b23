/** Nouns of those who travel for their country, where no name is given. */
export const TRAVELLERS =
  /^(?:délégations?|ministres?|président|présidente|chef|cheffe|premier|général|équipe|dirigeant|responsable|souverain|roi|pape|mission|experts?|parlementaires|chancelier|chancelière|vice-premier|vice-ministre|vice-président|secrétaire|diplomates?|amiral|colonel|émissaire|envoyée?|reine|prince|princesse|empereur|députés?|sénateurs?|équipage|homologue|ministre-président|cheffe|responsables|officiers|médecins)$/u;
