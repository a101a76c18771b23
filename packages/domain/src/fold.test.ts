import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('makes one of the ways in which a Vietnamese name is printed', () => {
    expect(fold('Hoàng Xuân Chiến')).toBe(fold('Hoang Xuan Chien'));
    expect(fold('Trần Đại Quang')).toBe('tran dai quang');
  });

  it('folds capitals and accents, composed or not', () => {
    expect(fold('ÉMIRATS')).toBe('emirats');
    expect(fold('e\u0301tat')).toBe('etat');
  });

  it('folds the letters that have no accent to take off', () => {
    expect(fold('Œuvre, Łódź, Øresund, Straße, Diyarbakır')).toBe(
      'oeuvre, lodz, oresund, strasse, diyarbakir',
    );
  });
});
