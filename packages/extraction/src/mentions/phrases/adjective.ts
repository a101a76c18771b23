import { fold } from '@ephemeride/domain';

const ENDINGS =
  /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|een|eens|eenne|eennes|ain|aine|ains|aines|ais|aise|aises|ois|oise|oises|aire|aires|if|ifs|ive|ives|eux|euse|euses|el|els|elle|elles|able|ables|ible|ibles|iste|istes|uel|uels|uelle|uelles|oire|oires)$/;

/** Words with such an ending that are verbs, nouns or links; and so never close a phrase as adjectives. */
const NOT_ADJECTIVES: ReadonlySet<string> = new Set(
  `indique explique critique revendique implique applique complique communique pratique fabrique duplique
  rappelle appelle renouvelle revele signale regale egale interpelle epelle martele excelle chancelle telle quelle laquelle
  lesquelles lesquels desquels desquelles auxquelles duquel auquel lequel elle elles celle celles tel quel tel
  declaire eclaire salaire affaire affaires faire plaire taire contraire gloire croire boire histoire victoire territoire
  memoire laboratoire observatoire interrogatoire conservatoire parloire jamais mais desormais fois mois trois toujours
  bois parfois autrefois toutefois main pain demain lendemain bain gain terrain train souverain ecrivain humains
  bien combien rien chien soutien entretien entretiens maintien lien liens moyen moyens citoyen tient vient mal canal journal
  hopital tribunal signal capital total arsenal animal general generale generaux travaux locaux chevaux bureaux
  maire maires notaire commissaire commissaires secretaire secretaires partenaire partenaires adversaire anniversaire
  president vocabulaire itineraire ministeriel pourtant ailleurs eux deux lieux mieux cieux ceux vieux
  table ensemble semble tremble double possible rassemble comptable coupable preside rive arrive derive prive active
  motif motifs tarif objectif objectifs effectif effectifs rive initiative initiatives perspective perspectives
  politique politiques republique republiques musique technique techniques logistique fabrique clinique polemique
  boutique pique risque statistique statistiques bloque manque marque marques attaque attaques banque banques
  visite liste listes piste artiste journaliste specialiste insiste existe assiste consiste resiste persiste subsiste
  militaires`
    .split(/\s+/)
    .filter(Boolean),
);

const KNOWN: ReadonlySet<string> = new Set(
  `a.i. p.i. adjoint adjointe adjoints adjointes delegue deleguee delegues deleguees permanent permanente permanents special
  speciale speciaux speciales general generale generaux generales executif executive etranger etrangere etrangers
  etrangeres exterieur exterieure exterieurs exterieures interieur interieure armees arme mixte unifie unifiee unie unies uni unis
  sortant sortante elu elue actuel nouveau nouvelle haut haute public publique publics publiques prive
  supreme charge chargee demissionnaire dechu dechue designe designee nomme nommee central centrale vert verte
  politique politiques militaire militaires europeen principal principale emerite associe associee federee federe
  marin marine maritimes pontifical interarmees rapide sociaux rouge arabe arabes turc turque russe russes serbe
  croate slovaque tcheque grec grecque suisse belge belges bulgare kurde ouzbek kazakh kirghiz tadjik turkmene azeri
  corse basque catalan kabyle chiite sunnite druze copte maronite houthi sahraoui inter-etatique populaire royal royale
  conjoint conjointe independant independante republicain republicaine socialiste civil civile civils uniforme
  plenipotentiaire extraordinaire itinerant honoraire scientifique economique commercial commerciale superieur superieure
  avancees avance durable verte bleue numerique numeriques electorale electoral transitoire interimaire suppleant suppleante
  reunis democrate travailliste conservateur conservatrice ecologiste ecologique chretien chretienne liberal liberale unioniste
  francophone anglophone lusophone arabophone aerien aerienne terrestre navale naval nucleaire chimique chimiques
  historique legislative legislatif judiciaire veterinaire alimentaire penitentiaire penale penal cassation
  minier miniere petrolier petroliere financier financiere hotelier hoteliere immobilier automobile agricole hospitalier
  frontalier frontaliere frontaliers frontalieres cotier cotiere cotieres regulier irreguliere ouvrier ouvriere douanier douaniere
  particulier particuliere particuliers suppleants officiel officielle officielle
  externe externes interne internes droite gauche residant residants allie alliee allies alliees conjointes mixtes suivant
  rurale rural urbain urbaine locale locaux territoriale territoriales territoriaux`
    .split(/\s+/)
    .filter(Boolean),
);
const COMPOSED = /^\p{L}+o-\p{L}+$/u;

/** Whether a French word, as printed, can close a noun phrase as its adjective: `nationale`, `étrangères`. */
export function isAdjective(word: string): boolean {
  const folded = fold(word);
  if (KNOWN.has(folded)) return true;
  if (NOT_ADJECTIVES.has(folded)) return false;
  return COMPOSED.test(folded) || (folded.length > 4 && ENDINGS.test(folded));
}
