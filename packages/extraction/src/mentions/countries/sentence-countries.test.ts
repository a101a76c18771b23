import { describe, expect, it } from 'vitest';
import { countriesIn } from './country-fixture.ts';

/** A despatch's sentence, and the countries that a careful reader finds in it. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'Le président du Faso accueillera ses pairs du pays des mille collines et de la nation arc-en-ciel.',
    'BF RW ZA',
  ],
  [
    "Dakar, 5 mars (APS) – Le ministre sénégalais des Forces armées a reçu mardi l'ambassadeur de Turquie, en présence du chef d'état-major, Mbaye Cissé, de retour de Banjul.",
    'SN TR GM',
  ],
  [
    'Le président de la République, Bassirou Diomaye Diakhar FAYE, a quitté Dakar mercredi pour Nouakchott où il rencontrera Mohamed Ould Ghazouani.',
    'SN MR',
  ],
  [
    "Erevan, 18 sept 2022 (AFP) - La présidente de la Chambre américaine des représentants, Nancy Pelosi, a condamné dimanche les attaques de l'Azerbaïdjan contre l'Arménie.",
    'AM US AZ',
  ],
  [
    'BERLIN, 2 MARS, ARMENPRESS: Le Premier ministre Nikol Pachinian a rencontré le chancelier Olaf Scholz. La partie allemande et la partie arménienne ont évoqué le Haut-Karabakh.',
    'DE AM',
  ],
  [
    "Rabat – Sa Majesté le Roi a adressé un message au président de la République de Guinée-Bissau, à l'occasion de la fête nationale de son pays.",
    'MA GW',
  ],
  [
    "Le contre-amiral Jean Petit, commandant supérieur des forces armées en Nouvelle-Calédonie, a accueilli à Nouméa ses homologues d'Australie, de Nouvelle-Zélande et des Tonga.",
    'NC AU NZ TO',
  ],
  ['La Coupe du monde au Qatar a passionné les Français, les Argentins et les Marocains.', 'QA FR AR MA'],
  ["La guerre en Ukraine et celle de Gaza dominent l'Assemblée générale de l'ONU à New York.", 'UA PS'],
  [
    'Washington et Séoul ont mené des manœuvres navales en mer du Japon après le tir de missile de Pyongyang.',
    'US KR KP',
  ],
  ["Le Quai d'Orsay a convoqué l'ambassadeur d'Iran ; Téhéran dénonce l'ingérence européenne.", 'FR IR'],
  [
    "L'Américain Antony Blinken, le Chinois Wang Yi et la Française Catherine Colonna se sont vus à Munich.",
    'US CN FR',
  ],
  ["Le Royaume-Uni, la Grande-Bretagne, l'Écosse : trois noms que les Britanniques connaissent.", 'GB'],
  [
    "L'Indonésie, la Malaisie, Singapour, le Brunei, la Thaïlande, le Myanmar, les Philippines et le Timor-Leste y participeront.",
    'ID MY SG BN TH MM PH TL',
  ],
  [
    "L'Afrique du Sud, pays hôte du sommet des BRICS, a invité l'Éthiopie, l'Égypte, les Émirats arabes unis et l'Arabie saoudite.",
    'ZA ET EG AE SA',
  ],
  ["Les États d'Amérique latine, d'Afrique de l'Ouest et d'Asie centrale étaient représentés.", ''],
  [
    "Les forces russes ont frappé Kharkiv, dans le nord-est de l'Ukraine, et l'armée de Kiev a riposté.",
    'RU UA',
  ],
  ['Le vice-ministre cubain et la délégation vénézuélienne ont été reçus au Kremlin.', 'CU VE RU'],
  [
    "Les pourparlers israélo-palestiniens, sous l'égide des médiateurs égyptiens et qataris, reprennent au Caire.",
    'IL PS EG QA',
  ],
  ["Le chef de la diplomatie de l'UE se rendra à Belgrade et à Pristina.", 'RS XK'],
  ['Le cyclone a frappé Maurice et La Réunion avant Madagascar.', 'MU RE MG'],
  [
    'M. Maurice Dupont et Mme Dominique Martin, députés de la Vienne, ont visité le Jardin du Luxembourg.',
    '',
  ],
  [
    "Les Vietnamiens d'outre-mer, les Viêt kiêu, vivent surtout aux États-Unis, en France, en Australie et au Canada.",
    'VN US FR AU CA',
  ],
  ['Le Parti communiste chinois et le Parti populaire révolutionnaire lao ont signé un accord.', 'CN LA'],
  ["Le Front lao d'édification nationale a reçu Nguyen Thi Lao et Tran Van Thai.", 'LA'],
  ['Un tremblement de terre de magnitude 6 a secoué le Japon, au large de la péninsule de Noto.', 'JP'],
  ['Les Pays-Bas et la Belgique livreront des F-16 ; le Danemark et la Norvège aussi.', 'NL BE DK NO'],
  ['Trois Casques bleus tanzaniens de la Monusco ont été tués près de Beni, en RDC.', 'TZ CD'],
  [
    'La force conjointe du G5 Sahel (Mauritanie, Mali, Burkina Faso, Niger, Tchad) a été dissoute.',
    'MR ML BF NE TD',
  ],
  ["Les Comores, Djibouti, l'Ouganda et le Burundi.", 'KM DJ UG BI'],
  ["Il a étudié le français à la Sorbonne, puis l'anglais à Oxford.", ''],
  ['LE PREMIER MINISTRE JAPONAIS EN VISITE OFFICIELLE AU VIETNAM', 'JP VN'],
  ["Le Mexicain, le Colombien et la Chilienne ont été décorés par l'Espagne.", 'MX CO CL ES'],
  [
    "La Turquie et la Grèce ont relancé leur dialogue sur la mer Égée ; Ankara et Athènes s'en félicitent.",
    'TR GR',
  ],
  ["La flotte indienne patrouille dans l'océan Indien et en mer d'Oman.", 'IN'],
  ['La Corée du Sud et le Japon ; Tokyo et Séoul ; nippo-coréen.', 'KR JP'],
  ["Selon l'agence Chine nouvelle, le président Xi Jinping est arrivé à Belgrade.", 'RS'],
  ["Les casques bleus de la Finul, au Liban-Sud, viennent d'Italie, d'Espagne et du Ghana.", 'LB IT ES GH'],
  ['Le navire-école de la marine royale néerlandaise a fait escale à Hai Phong, Vietnam.', 'NL VN'],
  ['Un ressortissant franco-libanais et deux Américano-Iraniens ont été libérés.', 'FR LB US IR'],
  ["Le Saint-Siège et l'Ordre de Malte.", 'VA MT'],
  ["L'Allemagne de l'Est, ou RDA, a disparu en 1990.", 'DE'],
  ["Le roi Felipe VI et la reine Letizia d'Espagne sont en Jordanie.", 'ES JO'],
  ["La banque HSBC, l'Oréal et Air France recrutent en Suisse.", 'CH'],
  ['Les autorités de la République centrafricaine, de la Centrafrique donc.', 'CF'],
  ['Michael Jordan et Israël Adesanya étaient à Las Vegas.', ''],
  ['Le Tchadien Moussa Faki Mahamat a rencontré le Congolais Félix Tshisekedi à Kinshasa.', 'TD CD'],
  ['La sélection ivoirienne et la sélection nigériane en finale, à Abidjan.', 'CI NG'],
];

describe('the countries of a sentence', () => {
  it.each(SENTENCES)('%s', (text, codes) => {
    expect(countriesIn(text).codes.join(' ')).toBe(codes);
  });
});
