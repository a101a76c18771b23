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
