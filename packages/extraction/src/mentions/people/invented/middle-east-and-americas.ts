import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches of the Middle East and the Americas: `ben`, `al-`, double surnames, envoys and spokespeople. */
export const MIDDLE_EAST_AND_AMERICAS: readonly AnnotatedDespatch[] = [
  {
    text: `Ryad (SPA) - Le prince héritier saoudien Khaled ben Fahd a reçu l'émir du Qatar, cheikh Nasser ben Hamad Al-Marri. Le ministre saoudien de la Défense, le prince Turki ben Abdallah, a assisté à la rencontre.`,
    people: [
      'Khaled ben Fahd | - | prince héritier saoudien | SA',
      'Nasser ben Hamad Al-Marri | - | émir du Qatar | QA',
      'Turki ben Abdallah | - | ministre saoudien de la Défense | SA',
    ],
  },
  {
    text: `Beyrouth - Le commandant en chef de l'armée, le général Georges Khoury, s'est entretenu avec l'ambassadrice américaine Laura Simmons et l'émissaire français Jean-Yves Caradec. Le général Khoury doit se rendre à Paris.`,
    people: [
      "Georges Khoury | général | commandant en chef de l'armée | LB",
      'Laura Simmons | - | ambassadrice américaine | US',
      'Jean-Yves Caradec | - | émissaire français | FR',
    ],
  },
  {
    text: `Le guide suprême iranien, l'ayatollah Mohsen Tabatabaï, a reçu le président Ebrahim Kermani et le commandant des Gardiens de la révolution, Hossein Rahimi. Le chef de la diplomatie iranienne Abbas Karimi était à Moscou.`,
    people: [
      'Mohsen Tabatabaï | - | guide suprême iranien | IR',
      'Ebrahim Kermani | - | président | IR',
      'Hossein Rahimi | - | commandant des Gardiens de la révolution | IR',
      'Abbas Karimi | - | chef de la diplomatie iranienne | IR',
    ],
  },
  {
    text: `Jérusalem - Le Premier ministre israélien Avner Shalev et le ministre de la Défense Uri Gilboa ont visité la base de Nevatim. M. Gilboa recevra mardi son homologue américain Pete Garrison.`,
    people: [
      'Avner Shalev | - | Premier ministre israélien | IL',
      'Uri Gilboa | - | ministre de la Défense | IL',
      'Pete Garrison | - | ministre de la Défense | US',
    ],
  },
  {
    text: `Le président brésilien Luiz Otávio "Tavinho" da Costa et son homologue argentin Julián Echeverría Paz ont signé un mémorandum à Brasilia. M. da Costa sera en Uruguay jeudi.`,
    people: [
      'Luiz Otávio "Tavinho" da Costa | - | président brésilien | BR',
      'Julián Echeverría Paz | - | président | AR',
    ],
  },
  {
    text: `Port-au-Prince - Le Premier ministre haïtien Garry Dessalines et le directeur général a.i. de la Police nationale, Normil Rameau-Joseph, ont rencontré le major kényan Godfrey Otunge Kiptoo, commandant de la mission.`,
    people: [
      'Garry Dessalines | - | Premier ministre haïtien | HT',
      'Normil Rameau-Joseph | - | directeur général a.i. de la Police nationale | HT',
      'Godfrey Otunge Kiptoo | major | commandant de la mission | KE',
    ],
  },
  {
    text: `Washington - Le secrétaire américain à la Défense, Mark T. Ellison, a accueilli au Pentagone la ministre canadienne de la Défense nationale, Anita Desrosiers. Le porte-parole du département d'État, Matthew Kirby, a confirmé.`,
    people: [
      'Mark T. Ellison | - | secrétaire américain à la Défense | US',
      'Anita Desrosiers | - | ministre canadienne de la Défense nationale | CA',
      "Matthew Kirby | - | porte-parole du département d'État | US",
    ],
  },
  {
    text: `La présidente mexicaine Ximena Robledo Ortiz reçoit le président cubain Osvaldo Martínez-Canto. Le chancelier cubain Raúl Peñalver l'accompagne.`,
    people: [
      'Ximena Robledo Ortiz | - | présidente mexicaine | MX',
      'Osvaldo Martínez-Canto | - | président cubain | CU',
      'Raúl Peñalver | - | chancelier cubain | CU',
    ],
  },
  {
    text: `Ottawa - Le juge en chef Richard Lavigne et la gouverneure générale Mary Nanook ont prêté leur concours. Le ministre québécois des Relations internationales, Christopher Skeete-Roy, s'est dit "déçu".`,
    people: [
      'Richard Lavigne | - | juge en chef | CA',
      'Mary Nanook | - | gouverneure générale | CA',
      'Christopher Skeete-Roy | - | ministre québécois des Relations internationales | CA',
    ],
  },
  {
    text: `Damas : le président par intérim syrien, Ahmad al-Khatib, a rencontré le Turc Hakan Yıldırım, chef des services de renseignement. Al-Khatib se rendra à Ankara.`,
    people: [
      'Ahmad al-Khatib | - | président par intérim syrien | SY',
      'Hakan Yıldırım | - | chef des services de renseignement | TR',
    ],
  },
];
