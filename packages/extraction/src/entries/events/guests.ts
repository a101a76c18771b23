import type { SentenceView } from '../sentence/sentence-view.ts';

/** Nouns of people who may be received, met or called, where no name is given. */
const GUESTS: ReadonlySet<string> = new Set(
  (
    'délégation délégations hommes femmes ambassadeur ambassadrice ambassadeurs ministre ministres homologue homologues envoyé envoyée émissaire ' +
    'représentant représentante représentants président présidente vice-président vice-présidente chef chancelier chancelière roi reine ' +
    'prince souverain pape premier général amiral colonel commandant secrétaire directeur directrice responsable responsables ' +
    'sénateur sénateurs député députés parlementaires coordonnateur coordonnatrice coordinateur coordinatrice commissaire attaché attachée ' +
    'attachés gouverneur maire consul conseiller conseillère vétérans officiers étudiants diplomates diplomate hôte haut-commissaire vice-ministre ' +
    'vice-premier dirigeant dirigeants patron étudiant chargé chargée nonce vice-gouverneur vice-chancelier chanceliers rois gouverneurs parlementaire élus mission missions émissaires négociateur négociateurs négociatrice médiateur médiatrice médiateurs cardinal patriarche imam mufti archevêque évêque évêques juge juges procureur procureure procureurs préfet préfète préfets maires édiles universitaires chercheurs enseignants sénatrice députée capitaine commandants lieutenant-colonel lieutenant-général maréchal contre-amiral vice-amiral généraux astronautes astronaute athlètes champion championne lauréat lauréate écrivain écrivaine équipe équipage groupe collègue collègues ministre-président vice-présidente cheffe émir sultan princesse reine impératrice empereur investisseurs patrons experts magistrats ' +
    'acheteurs acheteuses industriels industrielles entrepreneurs opérateurs négociants armateurs exposants artistes musiciens ' +
    'journalistes ingénieurs techniciens syndicalistes bourgmestres volontaires coopérants donateurs éditeurs cinéastes pasteurs ' +
    'amis amies visiteurs visiteuses correspondants jumeaux voisins communauté diaspora compatriotes ressortissants expatriés'
  ).split(' '),
);

const THAT_OF = /^(?:celui|celle|ceux|celles)$/u;

/** `celui du Togo`, `ceux du Niger`: the one who holds the same post there. */
const isThatOf = (view: SentenceView, at: number): boolean =>
  THAT_OF.test(view.units[at]!.low) && /^(?:de|du|des|d')$/u.test(view.units[at + 1]?.low ?? '');

const isGuest = (view: SentenceView, at: number): boolean => {
  const { person, low } = view.units[at]!;
  return person !== null || GUESTS.has(low) || GUESTS.has(low.replace(/s$/u, '')) || isThatOf(view, at);
};

/** Whether units from `first` to `last` name or describe people. */
export function namesPeople(view: SentenceView, first: number, last: number): boolean {
  for (let at = first; at <= last && at < view.units.length; at++) {
    if (isGuest(view, at)) return true;
  }
  return false;
}

/** The first unit, from `first` on, that names or describes people, or -1. */
export function firstPerson(view: SentenceView, first: number, last: number): number {
  for (let at = first; at <= last && at < view.units.length; at++) {
    if (isGuest(view, at)) return at;
  }
  return -1;
}
