import { describe, expect, it } from 'vitest';
import { joinHardWraps } from './hard-wraps.ts';

const PARAGRAPH =
  'Le ministre de la Défense a reçu lundi une délégation laotienne conduite par le chef de la région ' +
  'militaire, en visite de travail de trois jours dans le pays, pour préparer un exercice commun de secours.';

/** Breaks a paragraph as a page of that width does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('hard-wrapped lines', () => {
  it.each([60, 72, 80])('of %i columns are joined into their paragraphs', (width) => {
    const page = [PARAGRAPH, PARAGRAPH].map((text) => wrap(text, width)).join('\n\n');
    expect(joinHardWraps(page)).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });

  it('are joined where one breaks off short in front of running text', () => {
    const lines = ['Du 11 au 13 mai 2015, le général', `de brigade Awa Sow a reçu ses hôtes. ${PARAGRAPH}`];
    expect(joinHardWraps(lines.join('\n'))).toBe(lines.join(' '));
  });

  it('are joined where a hand has left some of them short', () => {
    const lines = [
      'LIBREVILLE (AGP) - La quatrième réunion des ministres chargés de la',
      'Pêche du Cameroun, du Gabon, de Guinée équatoriale et de',
      'Sao Tomé-et-Principe, qui devait s’ouvrir lundi prochain à Libreville, a',
      'été reportée aux 23 et 24 février 2023, a annoncé hier soir le ministère',
      'gabonais de la Mer.',
    ];
    expect(joinHardWraps(lines.join('\n'))).toBe(lines.join(' '));
  });

  it('keep the length of the text', () => {
    const page = wrap(PARAGRAPH, 70);
    expect(joinHardWraps(page)).toHaveLength(page.length);
  });

  it('are none where each line is a paragraph', () => {
    const page = 'Le Laos et le Cambodge se parlent\nLe général a parlé.\nIl est reparti mardi.\nVNA/CVN';
    expect(joinHardWraps(page)).toBe(page);
  });

  it('leave links, lists and captions on lines of their own', () => {
    const page = `${wrap(PARAGRAPH, 70)}\n>> La Chine arme ses côtes\n- un radar\nPhoto : VNA`;
    expect(joinHardWraps(page).split('\n').slice(1)).toEqual([
      '>> La Chine arme ses côtes',
      '- un radar',
      'Photo : VNA',
    ]);
  });

  it('are joined on an unwrapped page where a long line stops open before a small letter', () => {
    const broken =
      'Les deux parties ont salué les progrès de leur coopération\net convenu de se revoir en septembre.';
    expect(joinHardWraps(broken)).toBe(broken.replace('\n', ' '));
  });

  it('are joined as far as joining what was joined would go', () => {
    const torn =
      'Le ministère de la Santé a souligné le développement\nselon la ministre Ana Pires,\nde la coopération avec le Cap-Vert et les îles voisines.';
    expect(joinHardWraps(torn)).toBe(torn.replaceAll('\n', ' '));
    expect(joinHardWraps(joinHardWraps(torn))).toBe(joinHardWraps(torn));
  });
});
