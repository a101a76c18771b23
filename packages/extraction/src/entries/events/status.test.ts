import { describe, expect, it } from 'vitest';
import { statusOf } from './status.ts';

const on = (edtf: string) => ({ edtf, basis: 'STATED', stated: null }) as const;
const day = { header: '2024-05-14', dateline: null };
const month = { header: '2024-05', dateline: null };

describe('the status of an event on the day of its despatch', () => {
  it.each([
    ['a past day told in the past', null, 'PAST', '2024-05-13', day, 'HELD'],
    ['a past day told in the future of the story', null, 'FUTURE', '2024-04-02', day, 'HELD'],
    ['a later day told in the present', null, 'PRESENT', '2024-05-20', day, 'PLANNED'],
    ['a stretch of days that is not over', null, 'PRESENT', '2024-05-12/2024-05-16', day, 'ONGOING'],
    ['a stretch that ends on that day, told in the past', null, 'PAST', '2024-05-12/2024-05-14', day, 'HELD'],
    [
      'a day of the month, known to no more than the month, still to come',
      null,
      'INFINITIVE',
      '2024-05-30',
      month,
      'PLANNED',
    ],
    ['what was put off, whatever its day', 'POSTPONED', 'PAST', '2024-05-20', day, 'POSTPONED'],
    ['what was called off', 'CANCELLED', 'PAST', '2024-05-02', day, 'CANCELLED'],
    ['a quarter to come', null, null, '2024-35', day, 'PLANNED'],
  ] as const)('%s is as it says', (_, stated, tense, edtf, anchor, status) => {
    expect(statusOf(stated, tense, on(edtf), anchor)).toBe(status);
  });

  it('follows the tense where nothing dates the despatch', () => {
    const undated = { header: null, dateline: null };
    expect(statusOf(null, 'FUTURE', on('2024-05-13'), undated)).toBe('PLANNED');
    expect(statusOf(null, 'PAST', on('2024-05-13'), undated)).toBe('HELD');
  });
});
