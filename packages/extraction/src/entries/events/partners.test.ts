import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const countriesOf = (text: string): string[] =>
  [...(read(`date 2024-05-14\n\n${text}`).events.find(({ main }) => main)?.countries ?? [])].sort();

describe('a main event has those too of whom only the sentences behind tell', () => {
  it.each([
    [
      'Vingt gendarmes togolais ont achevé vendredi à Lomé un stage de secourisme. Les moniteurs étaient venus de Lisbonne.',
      'PT',
    ],
    [
      'Dix plongeurs béninois suivent depuis lundi un stage de sauvetage. Leurs formateurs sont des Belges.',
      'BE',
    ],
    [
      'Dix plongeurs béninois suivent depuis lundi un stage. Deux instructeurs prêtés par l’armée norvégienne l’animent.',
      'NO',
    ],
    [
      'Deux mille personnes ont assisté lundi à Namur, en Belgique, à une cérémonie commémorative. Une chorale et une fanfare venues d’Ottawa ont joué.',
      'CA',
    ],
    [
      'Le musée de Sfax, en Tunisie, a inauguré lundi une exposition de mosaïques. Le ministre de la Culture a fait le voyage de Madrid.',
      'ES',
    ],
    [
      'Les restes de douze guerriers sont arrivés lundi à l’aéroport de Windhoek, en Namibie. Berlin les conservait depuis 1907.',
      'DE',
    ],
    [
      'Trente sous-officiers achèvent vendredi à Zinder, au Niger, un stage. Arrivés de Bangui et d’Accra le 2 mai, les stagiaires ont été encadrés par l’armée.',
      'GH',
    ],
    [
      'Cinq ministres de l’Eau se sont réunis lundi. Etaient représentés le Laos, le Vietnam, le Cambodge, la Thaïlande et le Myanmar, qui présidait.',
      'MM',
    ],
    [
      'Mille soldats s’entraînent depuis lundi au Kenya. Aux côtés des forces kényanes figurent des contingents du Rwanda.',
      'RW',
    ],
    [
      'Seize pompiers capverdiens suivent depuis lundi un stage. Le cours est donné par deux officiers portugais.',
      'PT',
    ],
    [
      'Une exposition de tapis s’est ouverte lundi au Sénégal. Les pièces ont été prêtées par la Fondation des musées de Rabat.',
      'MA',
    ],
    ['Huit tentes ont été remises lundi au Lesotho. Le Danemark les a financées.', 'DK'],
    [
      'Trois drones ont été cédés lundi par la Lettonie. Leurs bénéficiaires, des artilleurs ukrainiens, s’exercent déjà.',
      'UA',
    ],
    [
      'L’exercice « Marée » se tiendra du 20 au 24 mai au large du Ghana. La marine portugaise enverra deux patrouilleurs.',
      'PT',
    ],
    [
      'Le poste de Malaba, au Kenya, a rouvert lundi. Les douaniers des deux voisins en étaient convenus avec les transporteurs ougandais.',
      'UG',
    ],
    [
      'Les Lions du Cameroun se sont inclinés lundi (2-1) à domicile. Les Gabonais ont marqué deux fois.',
      'GA',
    ],
    [
      'Le président paraguayen Luis Prado a reçu lundi une mission d’industriels. Taipei, dont le pays est un allié, promet une usine.',
      'TW',
    ],
  ])('« %s » has %s', (text, country) => {
    expect(countriesOf(text)).toContain(country);
  });

  it('takes as many countries as the sentences around name, where they are counted', () => {
    const text =
      'Les experts des trois riverains du fleuve se sont réunis lundi. Le Togo et le Ghana ouvriront leurs vannes en mai, le Bénin fournira les pompes.';
    expect(countriesOf(text)).toEqual(['BJ', 'GH', 'TG']);
  });

  it.each([
    [
      'Douze agents des douanes comoriennes suivent depuis lundi une formation à Maurice. Un premier groupe, venu des Seychelles, en avait bénéficié en mars.',
      'SC',
    ],
    [
      'Dix soldats béninois suivent depuis lundi un stage. Des instructeurs belges venus de Gao les forment.',
      'ML',
    ],
    [
      'Le président arménien Aram Sarkissian a déposé lundi une gerbe. « Que nos deux pays fêtent ce jour », lui a écrit son homologue estonien.',
      'EE',
    ],
    ['La Suisse a remis lundi huit tentes au Lesotho. La Norvège en avait livré dix en 2022.', 'NO'],
    [
      'Les Lions du Cameroun se sont inclinés lundi (2-1) devant le Mali. Les Gabonais les affronteront jeudi.',
      'GA',
    ],
  ])('« %s » has not %s', (text, country) => {
    expect(countriesOf(text)).not.toContain(country);
  });
});
