import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (sentence: string): (string | undefined)[][] =>
  read(` date 2024-05-12 La route est rouverte\n\nLe pont de Nosy a rouvert samedi. ${sentence}`).events.map(
    ({ kind, date }) => [kind, date?.edtf],
  );

describe('the day of an aside in front of what is told', () => {
  it.each([
    ['Depuis qu’il a été élu le 3 avril, Peter Banda a rencontré le roi du Lesotho.', 'MEETING'],
    ['Élu le 3 avril, Peter Banda a rencontré le roi du Lesotho.', 'MEETING'],
    ['Après avoir pris ses fonctions le 3 avril, Peter Banda a rencontré le roi du Lesotho.', 'MEETING'],
    ['Partie de Brest le 3 avril, la corvette fait escale à Dakar.', 'PORT_CALL'],
    ['Fondée le 3 avril 1960, l’école a accueilli une délégation danoise.', 'RECEPTION'],
  ])('is not that of « %s »', (sentence, kind) => {
    const days = told(sentence).filter(([of]) => of === kind);
    expect(days).toHaveLength(1);
    expect(days[0]![1]).not.toMatch(/^(?:1960|2024-04)/u);
  });

  it('is not that of an anniversary set in commas', () => {
    expect(
      told('La journée de samedi, anniversaire du débarquement du 6 juin 1944, a pris fin à Nosy.'),
    ).not.toContainEqual([expect.anything(), '1944-06-06']);
  });

  it('is that of what one who has come does', () => {
    expect(told('Arrivé vendredi à Maseru, Peter Banda a signé un accord avec le Lesotho.')).toContainEqual([
      'SIGNING',
      '2024-05-10',
    ]);
  });

  it('is no event of its own where a conjunction opens the clause', () => {
    expect(told('Depuis que la frontière a fermé le 3 avril, les camions attendent à Rosso.')).toHaveLength(
      1,
    );
  });
});

describe('how something is held, and where it is said', () => {
  it('is one event where a session is held by video', () => {
    const days = told(
      'La 5e réunion du comité mixte entre le Maroc et le Gabon s’est tenue par vidéoconférence le 2 mai.',
    );
    expect(days).toContainEqual(['DIALOGUE', '2024-05-02']);
    expect(days.map(([kind]) => kind)).not.toContain('CALL');
  });

  it('is none where the press was told', () => {
    expect(told('La digue tiendra, a indiqué vendredi le préfet lors d’un point de presse.')).toHaveLength(1);
  });
});

describe('a hospital or a party that is called a formation', () => {
  it.each([
    'La formation sanitaire de campagne a été confiée lundi au Sri Lanka.',
    'La formation politique de l’ancien maire sera dissoute lundi.',
  ])('trains nobody in « %s »', (sentence) => {
    expect(told(sentence).map(([kind]) => kind)).not.toContain('TRAINING');
  });
});
