import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const toldIn = (text: string) => read(`date 2024-05-15\n\n${text}`).events.map(({ kind }) => kind);

const SUMMIT = 'Le sommet des pays du lac s’est ouvert mercredi à Kigali.';

describe('entries of a running report', () => {
  it('are no events besides what the page tells', () => {
    const entries = [
      '12h36 : Le président chilien Juan Paz rencontre le président kényan Peter Otieno.',
      '19h40: Le ministre estonien s’est entretenu avec le ministre letton de la Défense.',
    ];
    expect(toldIn([SUMMIT, ...entries].join('\n\n'))).toEqual(['CONFERENCE']);
  });

  it('are read where a page has nothing else', () => {
    const entries = [
      '12h36 : Le président chilien Juan Paz a rencontré mercredi à Lima le président kényan Peter Otieno.',
      '12h50 : Il pleut sur le palais.',
    ];
    expect(toldIn(entries.join('\n\n'))).toContain('MEETING');
  });
});
