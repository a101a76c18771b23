import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

/** Kind, date, status and countries of the main event of a despatch of Thursday 16 May 2024. */
function mainOf(body: string): string {
  const main = read(`date 2024-05-16\n\n${body}`).events.find((event) => event.main)!;
  return `${main.kind} ${main.date?.edtf} ${main.status} ${[...main.countries].sort().join()}`;
}

describe('what is made known of an event to come', () => {
  it.each([
    [
      'Le Vatican a dévoilé lundi le détail du déplacement que le pape effectuera en Bolivie et au Chili du 10 au 14 juin.',
      'VISIT 2024-06-10/2024-06-14 PLANNED BO,CL,VA',
    ],
    [
      'La présidence togolaise a publié lundi l’itinéraire de la tournée que le chef de l’État effectuera au Ghana et au Bénin du 3 au 6 juin.',
      'VISIT 2024-06-03/2024-06-06 PLANNED BJ,GH,TG',
    ],
    [
      'Le ministère estonien de la Défense a précisé mardi les dates de l’exercice « Tempête », du 10 au 20 juin.',
      'EXERCISE 2024-06-10/2024-06-20 PLANNED EE',
    ],
    [
      'Le ministre norvégien Olav Berg a détaillé mardi les contours de sa visite à Riga, prévue du 3 au 5 juin.',
      'VISIT 2024-06-03/2024-06-05 PLANNED LV,NO',
    ],
    [
      'Le gouvernement letton a diffusé mercredi le calendrier de la rencontre entre le ministre togolais et son homologue ghanéen, prévue le 4 juin à Accra.',
      'MEETING 2024-06-04 PLANNED GH,TG',
    ],
  ])('makes that event the main one: « %s »', (body, expected) => {
    expect(mainOf(body)).toBe(expected);
  });

  it('happens itself where the event has no day', () => {
    expect(mainOf('La présidence lettone a révélé mardi les détails de la rencontre.')).toBe(
      'OTHER 2024-05-14 HELD LV',
    );
  });
});
