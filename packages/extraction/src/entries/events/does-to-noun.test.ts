import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (sentence: string) =>
  read(`date 2024-06-19 Port\n\nNOUMÉA, 19 juin - ${sentence}`).events.map(
    ({ kind, date }) => `${kind} ${date?.edtf}`,
  );

describe('the day in a relative clause is that of the noun in front', () => {
  it.each([
    [
      'Les phares seront réparés à la suite du naufrage du ferry « Alcyon », qui a tué neuf marins le 2 juin.',
      'OTHER 2024-06-02',
    ],
    [
      'Le ministre indien Rajan Mehta a décrit les dégâts de l’incendie, qui a détruit lundi un marché.',
      'OTHER 2024-06-17',
    ],
    [
      'Le capitaine a choisi mardi onze joueuses pour le match qui opposera dimanche la Suède au Chili.',
      'OTHER 2024-06-23',
    ],
  ])('« %s »', (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });

  it('names both sides of a match', () => {
    const { events } = read(
      'date 2024-06-19\n\nLe capitaine a choisi mardi onze joueuses pour le match qui opposera dimanche la Suède au Chili.',
    );
    expect(events.find(({ date }) => date?.edtf === '2024-06-23')?.countries).toEqual(['SE', 'CL']);
  });

  it('is not that of a strike that people only go on', () => {
    const { events } = read('date 2024-06-19\n\nLes cheminots du Portugal feront grève lundi.');
    expect(events.map(({ date, main }) => [date?.edtf, main])).toEqual([['2024-06-24', true]]);
  });
});
