import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (body: string): string[] =>
  read(`date 2023-05-15\n\n${body}`).events.map(
    ({ kind, date, status }) => `${kind} ${date?.edtf} ${status}`,
  );

describe('what still runs on the day of its despatch', () => {
  it('is a visit that somebody ends tomorrow, and not the talks held during it', () => {
    expect(
      told(
        'La ministre danoise Eva Holm a eu lundi un entretien avec le général chilien Luis Soto. Son hôte achève mardi une visite de trois jours.',
      ),
    ).toEqual(['MEETING 2023-05-15 HELD', 'VISIT 2023-05-14/2023-05-16 ONGOING']);
  });

  it('is a session that goes on until tomorrow', () => {
    expect(
      told(
        'La commission mixte du Pérou et du Chili s’est ouverte lundi à Lima. Elle se poursuivra jusqu’à mardi.',
      ),
    ).toContain('DIALOGUE 2023-05-15/2023-05-16 ONGOING');
  });
});
