import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

/** Kind, date and countries of the main event of a despatch of Thursday 16 May 2024. */
function mainOf(text: string) {
  const main = read(`date 2024-05-16\n\n${text}`).events.find((event) => event.main);
  return main && `${main.kind} ${main.date?.edtf} ${[...main.countries].sort().join()}`;
}

describe('the main event of a despatch', () => {
  it.each([
    // Talks after which something is said, told for the first time by `un`, `une`.
    [
      '« Nous avançons », a déclaré mercredi la ministre ghanéenne des Transports à l’issue d’un entretien avec son homologue togolais.',
      'MEETING 2024-05-15 GH,TG',
    ],
    // What the two agreed was agreed at the session that the second sentence dates.
    [
      'Le Togo va acheter du gaz béninois. Les deux pays en ont convenu lors de la troisième réunion de leurs ministres de l’Énergie, tenue mardi à Lomé.',
      'DIALOGUE 2024-05-14 BJ,TG',
    ],
    [
      'Arrivée lundi en Norvège, la ministre estonienne de la Pêche y séjourne jusqu’à samedi.',
      'VISIT 2024-05-13/2024-05-18 EE,NO',
    ],
    [
      'Arrivé samedi à Tunis, le ministre danois de la Santé poursuivra vendredi sa visite.',
      'VISIT 2024-05-11 DK,TN',
    ],
    // Envoys called home touch the country where they are posted.
    [
      'Le gouvernement norvégien a rappelé mercredi pour consultations son ambassadeur à Lima.',
      'OTHER 2024-05-15 NO,PE',
    ],
    [
      'Le président letton a reçu mercredi les lettres de créance de trois ambassadeurs. Ceux-ci représentent le Ghana, Oman et le Pérou.',
      'RECEPTION 2024-05-15 GH,LV,OM,PE',
    ],
    // The new day is told more closely than at first, behind an adverb.
    [
      'La visite du président ghanéen en Norvège reportée à l’été\n\nAccra, 16 mai - La visite que le président ghanéen devait faire en Norvège aura finalement lieu en juillet.',
      'VISIT 2024-07 GH,NO',
    ],
  ])('of « %s » is %s', (text, expected) => {
    expect(mainOf(text)).toBe(expected);
  });
});
