/** Nouns of what calls at a port. */
export const SHIP =
  /^(?:navires?|frégates?|corvettes?|bâtiments?|patrouilleurs?|destroyers?|porte-avions|porte-hélicoptères|sous-marins?|croiseurs?|voiliers?|bateaux?|flottille|goélette|vaisseaux?|navire-école|navire-hôpital|navire-citerne|bâtiment-école|bateau-école|équipage|(?:quatre|trois)-mâts|ravitailleurs?|pétrolier-ravitailleur|dragueurs?|avisos?|vedettes?|remorqueurs?|brise-glace|paquebots?|porte-aéronefs|catamarans?|chasseur|brick|caravelle|escadre|escadrille)$/u;
