import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const dateOf = (sentence: string): string | undefined =>
  read(` date 2024-01-12\n\nUne page\n\n${sentence}\n`).events.find(({ main }) => main)?.date?.edtf;

describe('a feast that names what is held', () => {
  it.each([
    ['Le 11 janvier, le président a donné à Berne la réception de Nouvel An aux diplomates.', '2024-01-11'],
    ['La reine a assisté le 20 décembre au concert de Noël des armées.', '2023-12-20'],
    ['Le maire a ouvert samedi le marché de Noël de Colmar.', '2024-01-06'],
  ])('leaves the date to the day: %s', (sentence, edtf) => {
    expect(dateOf(sentence)).toBe(edtf);
  });
});

it('takes a ceremony of several days for all of them, whatever is told of one', () => {
  const lead = 'Malte a commémoré du 5 au 7 mai le 80e anniversaire de la bataille.';
  const { events } = read(
    ` date 2024-05-09 Titre\n\n${lead} Lundi 6 mai, les vétérans se sont recueillis devant la stèle.`,
  );
  expect(events.find(({ main }) => main)?.date?.edtf).toBe('2024-05-05/2024-05-07');
});
