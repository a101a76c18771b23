import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches of ceremonies and appointments: lists of officials, capitals everywhere, lost commas, several spellings. */
export const CEREMONIES: readonly AnnotatedDespatch[] = [
  {
    text: `Bangui - Le président centrafricain a nommé le colonel Abel Ngaïssona commandant de la gendarmerie. Le capitaine Rodrigue Sambo devient directeur des transmissions, et Mme Aline Kpamba a été désignée présidente de la Cour des comptes.`,
    people: [
      'Abel Ngaïssona | colonel | commandant de la gendarmerie | CF',
      'Rodrigue Sambo | capitaine | directeur des transmissions | CF',
      'Aline Kpamba | - | présidente de la Cour des comptes | CF',
    ],
  },
  {
    text: `Était présent Son Excellence Monsieur Alphonse MVOUNDA, Ministre des Relations Extérieures du Gabon. L'accompagnaient : Marie-Rose OYANE, Directrice du Protocole ; Contre-Amiral Hugues ENGONGA, Conseiller Spécial à la Présidence de la République.`,
    people: [
      'Alphonse MVOUNDA | - | Ministre des Relations Extérieures du Gabon | GA',
      'Marie-Rose OYANE | - | Directrice du Protocole | GA',
      'Hugues ENGONGA | contre-Amiral | Conseiller Spécial à la Présidence de la République | GA',
    ],
  },
  {
    text: `Vientiane (KPL) - La délégation lao est conduite par le général Bounmy Keovilay, membre du Bureau politique du Parti populaire révolutionnaire lao (PPRL), vice-Premier ministre et ministre de la Défense. Bounmi Keovilay a salué ses hôtes vietnamiens.`,
    people: [
      'Bounmy Keovilay | général | membre du Bureau politique du Parti populaire révolutionnaire lao, vice-Premier ministre et ministre de la Défense | LA',
    ],
  },
  {
    text: `Le général d'armée, Hamid Zerouali, chef d'état-major de l'armée algérienne, a accueilli le commandant suprême des forces alliées en Europe (SACEUR), le général Todd Wexford. Étaient là le colonel Farid Mokrani et le capitaine de frégate Louis Guéguen.`,
    people: [
      "Hamid Zerouali | général d'armée | chef d'état-major de l'armée algérienne | DZ",
      'Todd Wexford | général | commandant suprême des forces alliées en Europe | -',
      'Farid Mokrani | colonel | - | DZ',
      'Louis Guéguen | capitaine de frégate | - | -',
    ],
  },
  {
    text: `Le podium : 1. Tariku Bekana (Éthiopie), 2. Faith Chelimo (Kenya). L'Allemand Jonas Kettler, le Britannique Owen Pritchard et la Française Maëlle Ruaud suivent.`,
    people: [
      'Tariku Bekana | - | - | ET',
      'Faith Chelimo | - | - | KE',
      'Jonas Kettler | - | - | DE',
      'Owen Pritchard | - | - | GB',
      'Maëlle Ruaud | - | - | FR',
    ],
  },
  {
    text: `Selon le porte-parole du président sud-africain, Themba Mokoena, la rencontre aura lieu mardi. L'avocat de Mme Naledi Khoza, Me Piet Viljoen, réclame sa libération.`,
    people: [
      'Themba Mokoena | - | porte-parole du président sud-africain | ZA',
      'Naledi Khoza | - | - | ZA',
      'Piet Viljoen | - | avocat de Mme Naledi Khoza | ZA',
    ],
  },
  {
    text: `Une délégation emmenée par Oleg Sokolenko le ministre biélorusse des Transports est arrivée à Pékin. Vitali Hrynko et sa suite ont été reçus par le vice-ministre chinois Zhou Haitao.`,
    people: [
      'Oleg Sokolenko | - | ministre biélorusse des Transports | BY',
      'Vitali Hrynko | - | - | BY',
      'Zhou Haitao | - | vice-ministre chinois | CN',
    ],
  },
  {
    text: `Bamako : le président du Conseil national de transition, le général de division Malick Sidibé-Traoré, et l'ambassadeur de Türkiye, Efe Karaca, ont visité l'exposition. L'ex-président d'extrême gauche chilien Pablo Riquelme y était attendu.`,
    people: [
      'Malick Sidibé-Traoré | général de division | président du Conseil national de transition | ML',
      'Efe Karaca | - | ambassadeur de Türkiye | TR',
      "Pablo Riquelme | - | ex-président d'extrême gauche chilien | CL",
    ],
  },
  {
    text: `Le prince Albert II de Monaco et la princesse Charlène ont reçu la reine Margrethe II du Danemark. Sa Sainteté Tawadros II n'a pu venir.`,
    people: [
      'Albert II | - | prince | MC',
      'Charlène | - | princesse | -',
      'Margrethe II | - | reine | DK',
      'Tawadros II | - | - | -',
    ],
  },
  {
    text: `Islamabad - Le Premier ministre pakistanais Nadeem Qureshi s'est entretenu avec le secrétaire adjoint américain chargé de l'Asie du Sud Robert Kessler. Le ministre des Affaires étrangères et européennes Luka Perković a écrit à M. Qureshi.`,
    people: [
      'Nadeem Qureshi | - | Premier ministre pakistanais | PK',
      "Robert Kessler | - | secrétaire adjoint américain chargé de l'Asie du Sud | US",
      'Luka Perković | - | ministre des Affaires étrangères et européennes | -',
    ],
  },
];
