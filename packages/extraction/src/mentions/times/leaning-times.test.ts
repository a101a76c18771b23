import { describe, expect, it } from 'vitest';
import { normalise } from '../../document/normalise.ts';
import { readBody } from './read-example.ts';
import { readTimes } from './read-times.ts';

const edtfOf = (text: string, header: string | null): (string | null)[] =>
  readBody(text, header).times.map(({ edtf }) => edtf);

describe('what leans on the last date named', () => {
  it('follows a day before Christ as any other', () => {
    const text =
      'Il y régna en 44 avant J.-C., y vint le 24 juillet de l’année précédente et en repartit le 31.';
    expect(edtfOf(text, '2024-05-13').at(-1)).toMatch(/-07-31$/u);
  });

  it('follows the account, not an aside in brackets', () => {
    const text = 'Arrivé le 3 mai, il visita le mausolée (2 septembre 1969). Le lendemain, il repartit.';
    expect(edtfOf(text, '2024-05-10')).toEqual(['2024-05-03', '1969-09-02', '2024-05-04']);
  });

  it('takes « dans la journée » for the day of writing where its paragraph names no other', () => {
    const source = normalise(
      'La foire a ouvert vendredi.\n\nPlus tôt dans la journée, le maire était parti.',
    );
    const [first, second] = [source.text.indexOf('\n'), source.text.indexOf('Plus')];
    const part = 'BODY' as const;
    const { times } = readTimes({
      source,
      sentences: [
        { start: 0, end: first, text: source.text.slice(0, first), part, index: 0, paragraph: 0 },
        {
          start: second,
          end: source.text.length,
          text: source.text.slice(second),
          part,
          index: 1,
          paragraph: 1,
        },
      ],
      anchor: { header: '2024-02-05', dateline: null },
      parts: [],
    });
    expect(times.map(({ edtf }) => edtf)).toEqual(['2024-02-02', '2024-02-05']);
  });

  it.each([
    [
      'from the day that was kept, not the one recalled',
      'Les drapeaux seront en berne demain, 35 ans après le 3 mai 1989. Une veillée est prévue à 18 h.',
      '2024-05-14T18:00',
    ],
    [
      'from the return of the day recalled',
      'Il a évoqué la fondation (2 mai 1960). Un bal sera donné ce jour-là.',
      '2025-05-02',
    ],
  ])('goes on %s', (_, text, value) => {
    expect(readBody(text, '2024-05-13').times.at(-1)?.value).toBe(value);
  });

  it('takes a day alone that is to come for one of the month of writing, not of the year recalled', () => {
    const text = 'Le maire, en poste depuis le 1er juillet 2021, quittera la ville le 31.';
    expect(edtfOf(text, '2024-05-13')).toEqual(['2021-07-01', '2024-05-31']);
  });

  it('takes a day put off for one to come', () => {
    expect(edtfOf('Le roi a décalé son voyage au mois de mars.', '2024-05-13')).toEqual(['2025-03']);
  });

  it.each([
    ['La cour a renvoyé mardi au 8 mars le procès.', ['2024-05-07', '2025-03-08']],
    ['Le roi a invité la ministre au Forum de Lomé, les 29 et 30 mars.', ['2025-03-29/2025-03-30']],
  ])('takes what is put off or invited to for what is to come: « %s »', (text, edtf) => {
    expect(edtfOf(text, '2024-05-13')).toEqual(edtf);
  });

  it('takes the same day of a stay that still runs for the day of writing', () => {
    expect(
      edtfOf(
        'Il reçoit le roi, qui séjourne ici du 11 au 17 mai. Le même jour, il a reçu la presse.',
        '2024-05-13',
      ),
    ).toEqual(['2024-05-11/2024-05-17', '2024-05-13']);
  });

  it('gives an hour the day of its sentence', () => {
    const { times } = readBody('La gare a rouvert samedi vers 6 h 30.', '2024-05-13');
    expect(times.map(({ value }) => value)).toEqual(['2024-05-11', '2024-05-11T06:30']);
  });
});

describe('the day of what is told', () => {
  const lastDay = (text: string): string | null => edtfOf(text, '2024-05-15').at(-1) ?? null;

  it('is not that of its telling', () => {
    const told = (saying: string) =>
      `Un pont a cédé dimanche, ${saying}.\n\nUn camion a chuté dans la soirée.`;
    for (const saying of ['a prévenu mardi le maire', 'apprend-on mardi', 'selon un bilan publié mardi'])
      expect(lastDay(told(saying))).toBe('2024-05-12');
  });

  it('is where a fire broke out', () => {
    expect(lastDay('Le feu s’est déclaré lundi, à 3 h du matin.')).toBe('2024-05-13');
  });

  it('goes on from the hour of the day before', () => {
    expect(lastDay('Le pont sera fermé de lundi 22 h à mercredi.')).toBe('2024-05-22');
  });

  it('is ahead behind an aside of the verb', () => {
    expect(edtfOf('La reine se rendra, pour sa part, le 12 décembre à Oslo.', '2024-03-13')).toEqual([
      '2024-12-12',
    ]);
  });

  it('may be over where it was owed', () => {
    expect(lastDay('La prime devait être versée avant Noël.')).toBe('2023-12-25');
  });

  it('is behind where something is done after it', () => {
    expect(lastDay('Elle se présentera après la démission, en octobre, du maire.')).toBe('2023-10');
  });

  it('is counted from an event that has been dated', () => {
    expect(
      lastDay('Le maire a été investi le 2 mai. Il a nommé un adjoint au lendemain de l’investiture.'),
    ).toBe('2024-05-03');
    expect(lastDay('La ville élira un maire le 7 juin. La campagne finira à la veille du vote.')).toBe(
      '2024-06-06',
    );
  });
});
