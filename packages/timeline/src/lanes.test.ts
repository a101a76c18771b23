import { describe, expect, it } from 'vitest';
import { arrangeLanes, lanesOf } from './lanes.ts';
import { agreement, day, event, RULES, years } from './sample.ts';

const meeting = event('a', day('2024-03-01'), ['FR', 'SN']);
const trilateral = event('b', day('2024-03-02'), ['FR', 'SN', 'MA']);
const summit = event('c', day('2024-03-03'), ['FR', 'SN', 'MA', 'PT', 'ES']);
const alone = event('d', day('2024-03-04'), ['FR'], { kind: 'EXHIBITION' });
const forum = event('e', day('2024-03-05'), [], { kind: 'CONFERENCE' });
const protocol = agreement('f', years('2020', '2024'), ['FR', 'MA']);

const STANDING = { anniversaries: true, counted: false };

describe('the lanes of an entry', () => {
  it('are those of its partners, not of the country that all entries share', () => {
    expect(lanesOf(meeting, RULES)).toEqual(['SN']);
    expect(lanesOf(trilateral, RULES)).toEqual(['SN', 'MA']);
  });

  it('are one for what many sides or unnamed ones meet in', () => {
    expect(lanesOf(summit, RULES)).toEqual(['multilateral']);
    expect(lanesOf(forum, RULES)).toEqual(['multilateral']);
  });

  it('are the shared country’s own where it stands alone', () => {
    expect(lanesOf(alone, RULES)).toEqual(['FR']);
  });

  it('gather what lasts, whatever the mode', () => {
    for (const mode of ['COUNTRY', 'KIND', 'TYPE', 'NONE'] as const) {
      expect(lanesOf(protocol, { ...RULES, mode })).toEqual(['agreements']);
    }
  });

  it('follow the kind where asked', () => {
    expect(lanesOf(alone, { ...RULES, mode: 'KIND' })).toEqual(['EXHIBITION']);
  });

  it('leave rare countries to one lane', () => {
    const order = ['FR', ...Array.from({ length: 20 }, (_, i) => `X${i}`)];
    expect(lanesOf(event('g', null, ['FR', 'X19']), { ...RULES, order })).toEqual(['other']);
  });
});

describe('the lanes of a picture', () => {
  it('stand with anniversaries first, agreements last, and partners by how often they occur', () => {
    const lanes = arrangeLanes([protocol, alone, summit, trilateral], RULES, STANDING);
    expect(lanes.map(({ label }) => label)).toEqual([
      'Anniversaires',
      'Sénégal',
      'Maroc',
      'Multilatéral',
      'France seule',
      'Accords',
    ]);
  });

  it('take a hue only where they stand for one country', () => {
    const hues = arrangeLanes([summit, meeting, alone], RULES, STANDING).map(({ id, hue }) => [id, hue]);
    expect(hues).toEqual([
      ['anniversaries', 0],
      ['SN', 1],
      ['multilateral', 0],
      ['FR', 0],
    ]);
  });
});
