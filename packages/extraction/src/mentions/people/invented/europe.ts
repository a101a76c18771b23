import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches of European agencies: particles, double surnames, diacritics, chiefs of diplomacy. */
export const EUROPE: readonly AnnotatedDespatch[] = [
  {
    text: `La ministre allemande des Affaires étrangères, Katharina von Hohenau, a appelé jeudi son homologue française Amélie de Rochebrune. "Nous restons unis", a écrit Mme von Hohenau.`,
    people: [
      'Katharina von Hohenau | - | ministre allemande des Affaires étrangères | DE',
      'Amélie de Rochebrune | - | ministre des Affaires étrangères | FR',
    ],
  },
  {
    text: `Kiev - Le commandant en chef des forces armées ukrainiennes, Oleksiï Tarassenko, a limogé le général-major Ihor Bondartchouk. Le président Andriï Kovalenko n'a pas commenté.`,
    people: [
      'Oleksiï Tarassenko | - | commandant en chef des forces armées ukrainiennes | UA',
      'Ihor Bondartchouk | général-major | - | UA',
      'Andriï Kovalenko | - | président | UA',
    ],
  },
  {
    text: `Le secrétaire général de l'Otan Pieter van den Berg et le président polonais Zbigniew Kowalczyk ont inauguré la base. Łukasz Żurawski, ministre polonais de la Défense, et le général américain John F. Hartley étaient là.`,
    people: [
      "Pieter van den Berg | - | secrétaire général de l'Otan | -",
      'Zbigniew Kowalczyk | - | président polonais | PL',
      'Łukasz Żurawski | - | ministre polonais de la Défense | PL',
      'John F. Hartley | général | - | US',
    ],
  },
  {
    text: `Les présidents français Étienne Vasseur et serbe Dragan Milošević-Petrić se sont vus à Belgrade. M. Vasseur a déposé une gerbe avenue Charles de Gaulle.`,
    people: [
      'Étienne Vasseur | - | président français | FR',
      'Dragan Milošević-Petrić | - | président serbe | RS',
    ],
  },
  {
    text: `Erevan, 18 sept 2022 (AFP) - Le Premier ministre arménien Vahan Sarkissian a dénoncé une agression. Son homologue azerbaïdjanais, Elchin Guliyev, a rejeté ces accusations. La porte-parole de la diplomatie russe, Irina Volkova, a appelé au calme.`,
    people: [
      'Vahan Sarkissian | - | Premier ministre arménien | AM',
      'Elchin Guliyev | - | Premier ministre | AZ',
      'Irina Volkova | - | porte-parole de la diplomatie russe | RU',
    ],
  },
  {
    text: `Bruxelles - La présidente de la Commission européenne Greta van Aerden et le chef de la diplomatie de l'UE, Ramón Ibarra Casals, ont rencontré le Premier ministre hongrois Gábor Szentkirályi.`,
    people: [
      'Greta van Aerden | - | présidente de la Commission européenne | -',
      "Ramón Ibarra Casals | - | chef de la diplomatie de l'UE | -",
      'Gábor Szentkirályi | - | Premier ministre hongrois | HU',
    ],
  },
  {
    text: `Le ministre de l'Intérieur, de la Sécurité publique et de l'Outre-mer, Bruno Lemarchand, a présenté son texte aux députés. Le sénateur Loïc Le Bihan et l'avocate Inès Ben Amor l'ont critiqué. "C'est la loi Veyrac en pire", a lancé Le Bihan.`,
    people: [
      "Bruno Lemarchand | - | ministre de l'Intérieur, de la Sécurité publique et de l'Outre-mer | -",
      'Loïc Le Bihan | - | sénateur | -',
      'Inès Ben Amor | - | avocate | -',
    ],
  },
  {
    text: `Bucarest : le chef d'état-major roumain, le général Ștefan Ionescu, reçoit le vice-amiral d'escadre Yves Kermadec, sous-chef d'état-major « opérations » de la marine française.`,
    people: [
      "Ștefan Ionescu | général | chef d'état-major roumain | RO",
      "Yves Kermadec | vice-amiral d'escadre | sous-chef d'état-major | FR",
    ],
  },
  {
    text: `Le pape Léon XIV a reçu en audience le roi Felipe VI et la reine Letizia. Mgr Paolo Bertinelli, secrétaire pour les relations avec les États, assistait à l'entretien.`,
    people: [
      'Léon XIV | - | pape | VA',
      'Felipe VI | - | roi | ES',
      'Letizia | - | reine | -',
      'Paolo Bertinelli | - | secrétaire pour les relations avec les États | -',
    ],
  },
  {
    text: `Selon Bjørn Håkonsen, chercheur à l'Institut norvégien de recherche sur la paix, la visite de la Première ministre danoise Mette Sørensgaard est un signal. Un avis que partage l'analyste turc Ahmet Çelik.`,
    people: [
      "Bjørn Håkonsen | - | chercheur à l'Institut norvégien de recherche sur la paix | NO",
      'Mette Sørensgaard | - | Première ministre danoise | DK',
      'Ahmet Çelik | - | analyste turc | TR',
    ],
  },
];
