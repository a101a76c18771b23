import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches of East and South Asia: surnames first, given names alone after a rank, honorific chains. */
export const ASIA: readonly AnnotatedDespatch[] = [
  {
    text: `Hanoï, 4 juillet (VNA) - Le général de corps d'armée Vu Hai Son, vice-ministre de la Défense, a eu des entretiens avec le lieutenant-général Somphone Keomixay, vice-ministre lao de la Défense. Le général Son a proposé d'accélérer la formation.`,
    people: [
      "Vu Hai Son | général de corps d'armée | vice-ministre de la Défense | VN",
      'Somphone Keomixay | lieutenant-général | vice-ministre lao de la Défense | LA',
    ],
  },
  {
    text: `Le secrétaire général du Parti communiste du Vietnam, Lê Duc Thanh, et le président chinois Wang Jianguo se sont rencontrés à Pékin. Lê Duc Thanh était accompagné de Bùi Quôc Hung, membre du Bureau politique, secrétaire du Comité central du Parti et ministre de la Défense.`,
    people: [
      'Lê Duc Thanh | - | secrétaire général du Parti communiste du Vietnam | VN',
      'Wang Jianguo | - | président chinois | CN',
      'Bùi Quôc Hung | - | membre du Bureau politique, secrétaire du Comité central du Parti et ministre de la Défense | VN',
    ],
  },
  {
    text: `Phnom Penh - Samdech Techo Hun Vireak, Premier ministre du Cambodge, a reçu S.E.M. Nguyên Tât Thành, ambassadeur extraordinaire et plénipotentiaire du Vietnam. Samdech Hun Vireak s'est félicité de la visite.`,
    people: [
      'Hun Vireak | - | Premier ministre du Cambodge | KH',
      'Nguyên Tât Thành | - | ambassadeur extraordinaire et plénipotentiaire du Vietnam | VN',
    ],
  },
  {
    text: `Le ministre sud-coréen des Affaires étrangères Park Jae-hoon et son homologue japonaise Yoko Kurosawa ont condamné le tir. Mme Kurosawa a ensuite téléphoné au secrétaire d'État américain Daniel Whitmore.`,
    people: [
      'Park Jae-hoon | - | ministre sud-coréen des Affaires étrangères | KR',
      'Yoko Kurosawa | - | ministre des Affaires étrangères | JP',
      "Daniel Whitmore | - | secrétaire d'État américain | US",
    ],
  },
  {
    text: `Vientiane (KPL) : le Premier ministre lao Bounkham Sisavath a accueilli dimanche le Premier ministre thaïlandais Somchai Wattanakul pour une visite officielle de deux jours.`,
    people: [
      'Bounkham Sisavath | - | Premier ministre lao | LA',
      'Somchai Wattanakul | - | Premier ministre thaïlandais | TH',
    ],
  },
  {
    text: `New Delhi - Le ministre indien de la Défense Raghav Menon s'est entretenu avec l'amiral Sanjeev Kapoor, chef de la marine. M. Menon se rendra à Colombo, où il verra la présidente sri-lankaise Chandani Wickramaratne.`,
    people: [
      'Raghav Menon | - | ministre indien de la Défense | IN',
      'Sanjeev Kapoor | amiral | chef de la marine | IN',
      'Chandani Wickramaratne | - | présidente sri-lankaise | LK',
    ],
  },
  {
    text: `Le chef adjoint du Département général de la politique de l'Armée populaire du Vietnam, le lieutenant-général Nguyen Van Duc, a reçu une délégation conduite par le colonel supérieur Khamphay Sengsavang, directeur du Musée de l'Armée populaire lao.`,
    people: [
      "Nguyen Van Duc | lieutenant-général | chef adjoint du Département général de la politique de l'Armée populaire du Vietnam | VN",
      "Khamphay Sengsavang | colonel supérieur | directeur du Musée de l'Armée populaire lao | LA",
    ],
  },
  {
    text: `Tokyo, 9 sept (Jiji) - Le Premier ministre japonais, Kenjiro Matsuda, et le président indonésien, Bambang Hartono, sont convenus de renforcer leurs liens. Hartono repartira mardi.`,
    people: [
      'Kenjiro Matsuda | - | Premier ministre japonais | JP',
      'Bambang Hartono | - | président indonésien | ID',
    ],
  },
  {
    text: `Trân Minh Hiêu, directeur adjoint du Service de l'information de Hô Chi Minh-Ville, a présenté l'exposition consacrée à la piste Hô Chi Minh. L'ambassadrice de France Claire Delaunay était présente.`,
    people: [
      "Trân Minh Hiêu | - | directeur adjoint du Service de l'information de Hô Chi Minh-Ville | VN",
      'Claire Delaunay | - | ambassadrice de France | FR',
    ],
  },
  {
    text: `Oulan-Bator : la ministre mongole de la Culture, Nomin Ganbold, a rencontré Khamliang Phommavong, vice-ministre lao. Khamlieng Phommavong a visité le monastère de Gandan.`,
    people: [
      'Nomin Ganbold | - | ministre mongole de la Culture | MN',
      'Khamliang Phommavong | - | vice-ministre lao | LA',
    ],
  },
];
