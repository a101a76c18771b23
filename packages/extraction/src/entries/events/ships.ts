/** Nouns of what calls at a port. */
export const SHIP =
  /^(?:navires?|frégates?|corvettes?|bâtiments?|patrouilleurs?|destroyers?|porte-avions|porte-hélicoptères|sous-marins?|croiseurs?|voiliers?|bateaux?|flottille|goélette|vaisseaux?|navire-école|navire-hôpital|équipage)$/u;
