import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches of African agencies: surnames in capitals, stacked ministries, juntas, envoys of the continent's bodies. */
export const AFRICA: readonly AnnotatedDespatch[] = [
  {
    text: `Dakar, 3 mars (APS) - Le ministre des Forces armées, le général de corps aérien Birame NIANG, a reçu lundi l'ambassadeur du Maroc au Sénégal, Hassan Benmoussa. M. Benmoussa a salué l'engagement de Birame Niang.`,
    people: [
      'Birame NIANG | général de corps aérien | ministre des Forces armées | SN',
      'Hassan Benmoussa | - | ambassadeur du Maroc au Sénégal | MA',
    ],
  },
  {
    text: `Le président de la Transition malienne, le colonel Oumar Sogoba, a nommé mercredi le général de brigade Tiécoura Dembélé chef d'état-major général des armées. Le colonel Sogoba s'était entretenu la veille avec le Premier ministre, Choguel Koïta.`,
    people: [
      'Oumar Sogoba | colonel | président de la Transition malienne | ML',
      "Tiécoura Dembélé | général de brigade | chef d'état-major général des armées | ML",
      'Choguel Koïta | - | Premier ministre | ML',
    ],
  },
  {
    text: `Kinshasa - La vice-Première ministre, ministre des Affaires étrangères de la RDC, Thérèse Mbuyi Kalala, et son homologue rwandais, Olivier Nsengiyumva, ont signé un accord sous l'égide du président angolais João Cassoma.`,
    people: [
      'Thérèse Mbuyi Kalala | - | vice-Première ministre, ministre des Affaires étrangères de la RDC | CD',
      'Olivier Nsengiyumva | - | vice-Premier ministre, ministre des Affaires étrangères | RW',
      'João Cassoma | - | président angolais | AO',
    ],
  },
  {
    text: `Abidjan, 12 juin (AIP) - MM. Kouadio Yao Bertin et Sié Hien, respectivement préfet de Bouaké et directeur général des Douanes, ont ouvert l'atelier. Mme Affoussiata Bakayoko, députée, y assistait.`,
    people: [
      'Kouadio Yao Bertin | - | préfet de Bouaké | CI',
      'Sié Hien | - | directeur général des Douanes | CI',
      'Affoussiata Bakayoko | - | députée | CI',
    ],
  },
  {
    text: `L'envoyé spécial de l'Union africaine pour le Soudan, Mohamed Ould Cheikhna, a rencontré à Port-Soudan le général Abdel Moneim al-Tayeb. "La guerre doit cesser", a déclaré M. Ould Cheikhna.`,
    people: [
      "Mohamed Ould Cheikhna | - | envoyé spécial de l'Union africaine pour le Soudan | -",
      'Abdel Moneim al-Tayeb | général | - | SD',
    ],
  },
  {
    text: `Antananarivo : le chef de l'État malgache Hery Rakotondrazaka inaugure l'hôpital Joseph Ravoahangy. La ministre de la Santé publique, le Pr Zely Randriamanantany, l'accompagnait.`,
    people: [
      "Hery Rakotondrazaka | - | chef de l'État malgache | MG",
      'Zely Randriamanantany | - | ministre de la Santé publique | MG',
    ],
  },
  {
    text: `Le contre-amiral Jean-Bosco Ndong Obame, chef d'état-major de la marine gabonaise, et le capitaine de vaisseau Pedro Nguema ont coprésidé la réunion. Ndong Obame a rappelé les enjeux du golfe de Guinée.`,
    people: [
      "Jean-Bosco Ndong Obame | contre-amiral | chef d'état-major de la marine gabonaise | GA",
      'Pedro Nguema | capitaine de vaisseau | - | GA',
    ],
  },
  {
    text: `Le roi Mohammed VI a adressé un message à Sa Majesté le roi Letsie III du Lesotho. Le ministre marocain des Habous et des Affaires islamiques, Ahmed Tazi, a remis la lettre à Maseru.`,
    people: [
      'Mohammed VI | - | roi | MA',
      'Letsie III | - | roi | LS',
      'Ahmed Tazi | - | ministre marocain des Habous et des Affaires islamiques | MA',
    ],
  },
  {
    text: `Alger - Le général d'armée Saïd Benali, ministre délégué auprès du ministre de la Défense nationale, chef d'état-major de l'Armée nationale populaire, a reçu, jeudi, le commandant d'Africom, le général Michael Hollander.`,
    people: [
      "Saïd Benali | général d'armée | ministre délégué auprès du ministre de la Défense nationale, chef d'état-major de l'Armée nationale populaire | DZ",
      "Michael Hollander | général | commandant d'Africom | US",
    ],
  },
  {
    text: `Addis-Abeba : Tedesse Worku, porte-parole du ministère éthiopien des Affaires étrangères, a démenti les propos de Amina Yusuf Warsame, représentante spéciale du secrétaire général de l'ONU pour la Somalie.`,
    people: [
      'Tedesse Worku | - | porte-parole du ministère éthiopien des Affaires étrangères | ET',
      "Amina Yusuf Warsame | - | représentante spéciale du secrétaire général de l'ONU pour la Somalie | -",
    ],
  },
];
