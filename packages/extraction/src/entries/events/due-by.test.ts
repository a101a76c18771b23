import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (body: string): string[] =>
  read(`date 2025-03-13\n\nLOMÉ (ATOP) - ${body}`).events.map(
    ({ kind, date, status, countries }) => `${kind} ${date?.edtf} ${status} ${[...countries].sort().join()}`,
  );

describe('what is due by a day', () => {
  it.each([
    [
      'Un pont a ouvert lundi. Des tentes seront remises aux autorités d’ici la fin du mois.',
      'HANDOVER ../2025-03-31 PLANNED TG',
    ],
    [
      'Un pont a ouvert lundi. Le président togolais se rendra à Accra avant la fin de l’année.',
      'VISIT ../2025-12 PLANNED GH,TG',
    ],
    [
      'Un pont a ouvert lundi. Une convention sera signée avec le Ghana avant fin mai.',
      'SIGNING ../2025-05-31 PLANNED GH,TG',
    ],
  ])('is dated by it: « %s »', (body, expected) => {
    expect(told(body)).toContain(expected);
  });

  it('is another act than the one of the same kind that is done', () => {
    const events = told(
      'Le Togo et le Ghana ont signé mercredi un accord de pêche. Un texte sur l’électricité sera signé avant la fin du mois.',
    );
    expect(events).toContain('SIGNING 2025-03-12 HELD GH,TG');
    expect(events.some((event) => event.startsWith('SIGNING ../2025-03-31 PLANNED'))).toBe(true);
  });
});
