import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const countriesOf = (text: string): readonly string[] =>
  read(`date 2024-05-14\n\n${text}`).events.find(({ main }) => main)?.countries ?? [];

describe('a page that names no country tells of the country of its towns and regions', () => {
  it.each([
    ['Un cargo s’est échoué dimanche dans la baie de Douarnenez (Finistère).', 'FR'],
    ['La préfète de la Creuse a fermé lundi deux écoles après un dégât des eaux.', 'FR'],
    ['Le maire de Vierzon a démissionné mardi.', 'FR'],
    ['Un car a versé mardi dans un ravin du Karnataka, faisant neuf morts.', 'IN'],
    ['Un cyclone a touché dimanche le Queensland.', 'AU'],
    ['Le parlement a voté mercredi la loi sur les ports, a rapporté l’agence PAP.', 'PL'],
  ])('« %s » has %s', (text, country) => {
    expect(countriesOf(text)).toEqual([country]);
  });

  it.each([
    'Une gerbe a été déposée mardi par les Nations unies dans un cimetière de Caen.',
    'Un colloque sur les glaciers s’est tenu mardi à Genève.',
  ])('« %s » has none', (text) => {
    expect(countriesOf(text)).toEqual([]);
  });
});

describe('a headline that a country opens says of which all tells that names no other', () => {
  const events = (body: string) => read(`date 2024-05-14\n\nComores : un vote repoussé\n\n${body}`).events;

  it('first of all the main event', () => {
    const [main] = events(
      'La commission électorale a reporté lundi au 2 juin le second tour des législatives. L’ancienne ministre malgache Voahangy Ravelo dirige la mission d’observation.',
    );
    expect(main?.countries).toEqual(['KM']);
  });

  it('and what is told besides, where its own words name nobody', () => {
    const told = events(
      'Le pays a voté lundi. Un deuil de sept jours a été décrété dimanche. La ministre malgache Voahangy Ravelo a visité vendredi un bureau.',
    );
    expect(told.map(({ date, countries }) => `${date?.edtf} ${countries.join()}`)).toEqual(
      expect.arrayContaining(['2024-05-12 KM', '2024-05-10 MG']),
    );
  });
});
