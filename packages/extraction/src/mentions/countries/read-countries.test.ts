import { describe, expect, it } from 'vitest';
import { countriesIn } from './country-fixture.ts';

describe('countries by name', () => {
  it.each([
    ["L'Inde et les Philippines ont signé.", 'Inde IN NAME', 'Philippines PH NAME'],
    [
      'Il revient du Japon, passe aux Pays-Bas et va en Équateur.',
      'Japon JP NAME',
      'Pays-Bas NL NAME',
      'Équateur EC NAME',
    ],
    ['La République de Corée et la RPDC se parlent.', 'République de Corée KR NAME', 'RPDC KP NAME'],
    ['La république populaire de Chine a protesté.', 'république populaire de Chine CN NAME'],
    [
      'Le Royaume du Cambodge et la Fédération de Russie.',
      'Royaume du Cambodge KH NAME',
      'Fédération de Russie RU NAME',
    ],
    ['Le Niger, le Nigeria et le Nigéria.', 'Niger NE NAME', 'Nigeria NG NAME', 'Nigéria NG NAME'],
    [
      'La Guinée, la Guinée-Bissau, la Guinée équatoriale et la Papouasie-Nouvelle-Guinée.',
      'Guinée GN NAME',
      'Guinée-Bissau GW NAME',
      'Guinée équatoriale GQ NAME',
      'Papouasie-Nouvelle-Guinée PG NAME',
    ],
    ['La République dominicaine aide Haïti.', 'République dominicaine DO NAME', 'Haïti HT NAME'],
    ['Le Soudan du Sud et le Soudan négocient.', 'Soudan du Sud SS NAME', 'Soudan SD NAME'],
    ['Un entretien entre la États-Unis et le Vietnam.', 'États-Unis US NAME', 'Vietnam VN NAME'],
    ['Les etats-unis sont présents.', 'etats-unis US NAME'],
    ['Les EAU et le RU, non : les EAU seuls.', 'EAU AE NAME', 'EAU AE NAME'],
    ["La Côte d'Ivoire et la Sierra Leone.", "Côte d'Ivoire CI NAME", 'Sierra Leone SL NAME'],
    ['LE VIETNAM ET LA CHINE RENFORCENT LEURS LIENS', 'VIETNAM VN NAME', 'CHINE CN NAME'],
    ['Coopération Vietnam-Laos', 'Vietnam VN NAME', 'Laos LA NAME'],
    ['Le Viêt Nam et le Viêt-Nam actuel.', 'Viêt Nam VN NAME', 'Viêt-Nam VN NAME'],
    ['Un voyage au Sri Lanka et à Trinité-et-Tobago.', 'Sri Lanka LK NAME', 'Trinité-et-Tobago TT NAME'],
  ])('%s', (text, ...words) => {
    expect(countriesIn(text).words).toEqual(words);
  });
});

describe('countries by adjective and people', () => {
  it.each([
    ['Le ministre laotien et les armées lao.', 'laotien LA ADJECTIVE', 'lao LA ADJECTIVE'],
    [
      'La partie sud-coréenne et les forces nord-coréennes.',
      'sud-coréenne KR ADJECTIVE',
      'nord-coréennes KP ADJECTIVE',
    ],
    [
      'Le Premier ministre nippon et son homologue néo-zélandais.',
      'nippon JP ADJECTIVE',
      'néo-zélandais NZ ADJECTIVE',
    ],
    [
      'La marine hellénique, la flotte turque et le roi khmer.',
      'hellénique GR ADJECTIVE',
      'turque TR ADJECTIVE',
      'khmer KH ADJECTIVE',
    ],
    ["Les Cambodgiens et un Français l'ont vu.", 'Cambodgiens KH DEMONYM', 'Français FR DEMONYM'],
    ['Dix Britanniques sont arrivés.', 'Britanniques GB DEMONYM'],
    ['Les relations sino-vietnamiennes.', 'sino CN ADJECTIVE', 'vietnamiennes VN ADJECTIVE'],
    [
      'Le sommet franco-germano-polonais.',
      'franco FR ADJECTIVE',
      'germano DE ADJECTIVE',
      'polonais PL ADJECTIVE',
    ],
    [
      'La frontière vietnamo-lao et les liens algéro-tunisiens.',
      'vietnamo VN ADJECTIVE',
      'lao LA ADJECTIVE',
      'algéro DZ ADJECTIVE',
      'tunisiens TN ADJECTIVE',
    ],
    ['Les exercices américano-sud-coréens.', 'américano US ADJECTIVE', 'sud-coréens KR ADJECTIVE'],
    ['Un militaire nigérien et un officier nigérian.', 'nigérien NE ADJECTIVE', 'nigérian NG ADJECTIVE'],
    ['Le président suisse et la présidente argentine.', 'suisse CH ADJECTIVE', 'argentine AR ADJECTIVE'],
    ['LES FORCES FRANÇAISES QUITTENT LE TCHAD', 'FRANÇAISES FR ADJECTIVE', 'TCHAD TD NAME'],
  ])('%s', (text, ...words) => {
    expect(countriesIn(text).words).toEqual(words);
  });
});

describe('countries by capital', () => {
  it.each([
    ['Pékin a réagi, Washington aussi.', 'Pékin CN CAPITAL', 'Washington US CAPITAL'],
    ['Il est arrivé à Phnom Penh, puis à Hanoi.', 'Phnom Penh KH CAPITAL', 'Hanoi VN CAPITAL'],
    ['Le Kremlin et la Maison Blanche se sont parlé.', 'Kremlin RU CAPITAL', 'Maison Blanche US CAPITAL'],
    ['Le chancelier a parlé au Bundestag.', 'Bundestag DE CAPITAL'],
    ["À N'Djamena comme à Port-au-Prince.", "N'Djamena TD CAPITAL", 'Port-au-Prince HT CAPITAL'],
    ['Singapour et Djibouti sont aussi des villes.', 'Singapour SG NAME', 'Djibouti DJ NAME'],
  ])('%s', (text, ...words) => {
    expect(countriesIn(text).words).toEqual(words);
  });
});

describe('words that two countries share', () => {
  it('the Congo is that of Brazzaville unless the despatch speaks of Kinshasa', () => {
    expect(countriesIn('Le Congo a voté hier.').codes).toEqual(['CG']);
    expect(countriesIn('À Kinshasa, les autorités du Congo ont voté.').codes).toEqual(['CD']);
    expect(countriesIn("Des combats ont éclaté près de Goma, dans l'est du Congo.").codes).toEqual(['CD']);
    expect(countriesIn("La RDC et l'Ouganda. L'armée congolaise avance.").codes).toEqual(['CD', 'UG']);
  });

  it('Korean is of the South unless only the North is named', () => {
    expect(countriesIn("L'armée coréenne a défilé à Séoul.").codes).toEqual(['KR']);
    expect(countriesIn("Pyongyang a défilé ; l'armée coréenne aussi.").codes).toEqual(['KP']);
  });
});

describe('the countries of a despatch', () => {
  it('come in the order of first mention, once each', () => {
    const text = 'Le Laos et le Vietnam se voient. Les Vietnamiens et les Laotiens aussi, avec la Chine.';
    expect(countriesIn(text).codes).toEqual(['LA', 'VN', 'CN']);
  });

  it('leave out the town that only dates the news of others', () => {
    const abroad =
      'PARIS, 5 mars (Reuters) - La Russie et la Turquie ont conclu un accord sur les céréales mardi.';
    expect(countriesIn(abroad).codes).toEqual(['RU', 'TR']);
    const home = 'Rabat – Le ministre de la Défense a reçu mardi l’ambassadeur de Chine pour un entretien.';
    expect(countriesIn(home).codes).toEqual(['MA', 'CN']);
  });

  it('leave out seats of international bodies and links to other stories', () => {
    expect(countriesIn("L'Ukraine et la Grèce en parleront à Bruxelles.").codes).toEqual(['UA', 'GR']);
    expect(
      countriesIn('Titre sur le Laos\n\n>> Le Japon arme ses côtes\n\nLe Laos a réagi hier soir.').codes,
    ).toEqual(['LA']);
  });

  it('hold nothing for words that only look like countries', () => {
    const text =
      "En mer de Chine, le bateau de l'océan Indien portait de la porcelaine de Chine. Il parle en français de " +
      'la coupe du monde et de la Banque mondiale, au large de la Nouvelle-Guinée.';
    expect(countriesIn(text).codes).toEqual([]);
  });
});
