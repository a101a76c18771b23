import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const eventsOf = (text: string) =>
  read(text).events.map(({ kind, date, status }) => [kind, date?.edtf ?? null, status]);

describe('a despatch that nothing dates', () => {
  it('keeps what it tells on several days apart, and dates none of it', () => {
    const text =
      'Le ministre grec Nikos Pappas a rencontré lundi 4 mars à Berne la ministre suisse Anna Frei. Il se rendra mardi à Vienne.';
    expect(eventsOf(text)).toEqual([
      ['MEETING', null, 'HELD'],
      ['VISIT', null, 'PLANNED'],
    ]);
    expect(read(text).document.date).toBeNull();
    expect(read(text).times.map(({ edtf }) => edtf)).toEqual([null, null]);
  });

  it('reads one act that is told beside one long past', () => {
    const text =
      'La ministre suisse Anna Frei et le ministre grec Nikos Pappas ont signé mercredi 13 avril un accord de coopération. Ce texte suit un accord signé en 2001.';
    expect(eventsOf(text)[0]).toEqual(['SIGNING', null, 'HELD']);
  });

  it('takes what is told as over for over, on the last day of a month too', () => {
    const text =
      'Ce jeudi 30 octobre, le ministre grec Nikos Pappas a reçu à Athènes la ministre suisse Anna Frei.';
    expect(eventsOf(text)).toEqual([['RECEPTION', null, 'HELD']]);
  });

  it('keeps what is to come', () => {
    const text =
      'Le premier Salon naval du Ghana aura lieu du 8 au 10 décembre à Tema, a annoncé le ministère.';
    expect(eventsOf(text)).toContainEqual(['EXHIBITION', null, 'PLANNED']);
  });

  it('keeps a date that is told with its year', () => {
    const text =
      'Le ministre grec Nikos Pappas se rendra mardi à Vienne. Il avait rencontré le 5 mai 2011 à Rome le ministre italien Paolo Neri.';
    expect(eventsOf(text)).toContainEqual(['MEETING', '2011-05-05', 'HELD']);
  });
});
