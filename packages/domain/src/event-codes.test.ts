import { describe, expect, it } from 'vitest';
import { eventCodes } from './event-codes.ts';

describe('the codes of event data', () => {
  it('codes a visit from the visitor and a reception from the host', () => {
    expect(eventCodes('VISIT', 'HELD')).toEqual({ plover: 'CONSULT', cameo: '042' });
    expect(eventCodes('RECEPTION', 'HELD')).toEqual({ plover: 'CONSULT', cameo: '043' });
  });

  it('tells a meeting in a third country from one at home', () => {
    expect(eventCodes('MEETING', 'HELD', true).cameo).toBe('044');
    expect(eventCodes('MEETING', 'HELD', false).cameo).toBe('040');
  });

  it('codes what is only announced as an agreement to do it', () => {
    expect(eventCodes('EXERCISE', 'PLANNED')).toEqual({ plover: 'AGREE', cameo: '0312' });
    expect(eventCodes('CONFERENCE', 'PLANNED')).toEqual({ plover: 'AGREE', cameo: '036' });
  });

  it('has no code for what was called off, nor for what neither book describes', () => {
    expect(eventCodes('VISIT', 'CANCELLED')).toEqual({ plover: null, cameo: null });
    expect(eventCodes('EXHIBITION', 'HELD')).toEqual({ plover: null, cameo: null });
  });
});
