import { expect, it } from 'vitest';
import { read } from '../extract.ts';

it('takes what home has to do with each of several for its own, and nothing for theirs with each other', () => {
  const title = 'Eva Holm rencontre ses homologues grec et chilien';
  const lead =
    'La ministre danoise Eva Holm a eu lundi à Lima des entretiens séparés avec ses homologues grec, Nikos Pappas, et chilien, Luis Soto.';
  const more = 'Sa rencontre avec le ministre kényan, prévue dimanche, a été repoussée à jeudi.';
  const { events } = read(
    ` date 2024-05-14 Danemark\n\n${title}\n\nCOPENHAGUE (Ritzau) – ${lead}\n\n${more}`,
  );
  expect(events.find(({ status }) => status === 'POSTPONED')?.countries.toSorted()).toEqual(['DK', 'KE']);
});
