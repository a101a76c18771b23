import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const countriesOf = (text: string): string[] =>
  [...(read(`date 2024-05-14\n\n${text}`).events.find(({ main }) => main)?.countries ?? [])].sort();

describe('a main event has those too whom the words around it bring in', () => {
  it.each([
    [
      'L’exercice naval « Vent d’ouest » a débuté lundi au large du Ghana sous conduite béninoise. Les garde-côtes du Togo y ont dépêché une vedette.',
      'TG',
    ],
    ['Le Salon du livre de Cotonou s’ouvre mercredi au Bénin. La Suisse en sera l’invitée d’honneur.', 'CH'],
    ['La Slovénie organise jeudi une conférence sur les glaciers, à laquelle la Norvège prendra part.', 'NO'],
    [
      'Vingt plongeurs togolais suivent depuis lundi un stage de sauvetage, à l’invitation de la marine portugaise.',
      'PT',
    ],
    ['Des collégiens roumains effectuent cette semaine un séjour d’échange à Mulhouse.', 'FR'],
    ['Une délégation du Sénat chilien a entamé lundi une visite de travail à Osaka.', 'JP'],
    [
      'La Cour internationale de justice rendra vendredi son avis sur l’atoll que se disputent Tonga et Fidji.',
      'TO',
    ],
    [
      'La Cour internationale de justice a entendu lundi les parties dans le litige entre le Malawi et la Tanzanie.',
      'TZ',
    ],
    ['Un Norvégien a été condamné lundi à Minsk à neuf ans de prison pour espionnage.', 'BY'],
    [
      'La Cour internationale de justice a ouvert lundi ses audiences. Lilongwe et Dodoma se disputent le lac.',
      'TZ',
    ],
    [
      'La ministre slovène Ana Kos a inspecté lundi les postes du littoral avec son collègue de Zagreb.',
      'HR',
    ],
    [
      'Au col du Brenner, les ministres se sont retrouvés lundi. Vienne défend son quota. Rome a refusé cette mesure.',
      'IT',
    ],
    [
      'Le patrouilleur « Aurore » est arrivé lundi à Valparaíso. L’équipage a reçu à bord l’ambassadeur des Pays-Bas.',
      'NL',
    ],
    ['Une association a réuni lundi à Struga les dirigeants albanais, serbe et macédonien.', 'RS'],
    ['Vaduz, 14 mai - Un accord sur la police a été signé lundi avec Berne.', 'LI'],
    ['Les Wallabies ont dominé samedi les Pumas 28 à 24.', 'AR'],
    ['Les Fennecs affronteront vendredi les Lions de la Teranga à Dakar.', 'DZ'],
    ['Les ministres du Quad se sont rencontrés mardi à Tokyo.', 'IN'],
    ['Le Tribunal du droit de la mer a statué lundi sur le détroit que revendiquent Oman et le Yémen.', 'OM'],
  ])('« %s » has %s', (text, country) => {
    expect(countriesOf(text)).toContain(country);
  });

  it.each([
    [
      'L’exercice naval « Vent d’ouest » a débuté lundi au large du Ghana. Des officiers tchadiens y sont attendus en observateurs.',
      'TD',
    ],
    ['Le ministre congolais Paul Ilunga a rencontré lundi à Doha son homologue angolais.', 'QA'],
    ['Le ministre congolais Paul Ilunga est arrivé lundi à Genève pour une visite de deux jours.', 'CH'],
    ['Le ministre congolais Paul Ilunga a rencontré lundi à Paris le directeur de l’INSEE.', 'IN'],
  ])('« %s » has not %s', (text, country) => {
    expect(countriesOf(text)).not.toContain(country);
  });
});

describe('another event has those whom the sentence in front of it counts, or the country it befalls', () => {
  const others = (text: string) =>
    read(`date 2024-05-14\n\n${text}`)
      .events.filter(({ main }) => !main)
      .map(({ countries }) => [...countries].sort().join('+'));

  it('takes `les deux ministres, qui …` for the two of the talks', () => {
    const text =
      'La ministre lettone Ilze Ozola a reçu mardi à Riga son homologue chilien Pablo Rojas. Les deux ministres, qui s’étaient rencontrés à Lima le 4 mars, ont parlé de pêche.';
    expect(others(text)).toContain('CL+LV');
  });

  it('leaves a disaster abroad to where it was', () => {
    const text =
      'Rome, 14 mai (ANSA) - Le gouvernement italien a adopté mardi la loi sur les ports. Un séisme avait fait huit morts en Albanie le 3 mai.';
    expect(others(text)).toContain('AL');
  });
});

describe('a main event still runs', () => {
  const statusOf = (text: string) =>
    read(`date 2024-05-14\n\n${text}`).events.find(({ main }) => main)?.status;

  it.each([
    ['La ministre lettone Ilze Ozola a entamé lundi une visite de cinq jours au Kenya.', 'ONGOING'],
    ['La ministre lettone Ilze Ozola est arrivée lundi au Kenya, où elle restera jusqu’à jeudi.', 'ONGOING'],
    ['La ministre lettone Ilze Ozola est arrivée lundi au Kenya. Sa visite s’achèvera jeudi.', 'ONGOING'],
    ['La ministre lettone Ilze Ozola est arrivée lundi au Kenya. La trêve y a pris fin.', 'HELD'],
    [
      'La ministre lettone Ilze Ozola a entamé lundi une visite au Kenya. La trêve prendra fin le 17 mai.',
      'HELD',
    ],
    ['La ministre lettone Ilze Ozola a effectué lundi une visite au Kenya.', 'HELD'],
  ])('« %s »: %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe('a main event has none of those', () => {
  it('whom a sentence behind brings into another event that was told of in between', () => {
    const text =
      'Les ministres du Togo et du Bénin ont tenu lundi à Lomé une conférence sur la pêche. L’exercice naval Vague bleue commencera le 3 juin. La Grèce y participera.';
    expect(countriesOf(text)).toEqual(['BJ', 'TG']);
  });
});
