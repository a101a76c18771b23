import { describe, expect, it } from 'vitest';
import { metBy } from './met.ts';

const side = (name: string, country: string, role = 'SIDE') => ({
  role,
  person: { id: name, slug: name.toLowerCase(), name },
  country: { name: country },
});
const talks = { id: 'talks', participants: [side('Berg', 'Suède'), side('Diop', 'Sénégal')] };
const again = {
  id: 'again',
  participants: [side('Diop', 'Sénégal', 'HOST'), side('Berg', 'Suède', 'GUEST')],
};
const summit = {
  id: 'summit',
  participants: [
    side('Berg', 'Suède'),
    side('Lind', 'Suède'),
    side('Costa', 'Portugal'),
    side('Roy', 'Inde', 'ATTENDEE'),
  ],
};

describe('whom a person met', () => {
  it('are the sides of the same events, the most often met first', () => {
    expect(
      metBy('Berg', [talks, summit, again]).map(({ name, at }) => [name, at.map(({ id }) => id)]),
    ).toEqual([
      ['Diop', ['talks', 'again']],
      ['Costa', ['summit']],
    ]);
  });

  it('are nobody where the person was merely present', () => {
    expect(metBy('Roy', [summit])).toEqual([]);
  });

  it('are nobody at what has no participants', () => {
    expect(metBy('Berg', [{ participants: [] }])).toEqual([]);
  });
});
