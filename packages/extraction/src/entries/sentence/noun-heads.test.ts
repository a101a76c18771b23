import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

describe('a call', () => {
  const kinds = (sentence: string) =>
    read(`date 2024-06-19 Port\n\nPRAGUE, 19 juin - ${sentence}`).events.map(
      ({ kind, date }) => `${kind} ${date?.edtf}`,
    );

  it('is what one has with somebody', () => {
    expect(
      kinds(
        'Le président tchèque Jan Havel a plaidé pour une trêve lors de l’appel qu’il a eu lundi avec le président letton Andris Liepa.',
      ),
    ).toContain('CALL 2024-06-17');
  });

  it('is no appeal', () => {
    expect(kinds('L’appel que le juge a rejeté lundi visait un maire.').join()).not.toContain('CALL');
    expect(kinds('L’appel à la grève a été lancé lundi.').join()).not.toContain('CALL');
  });
});
