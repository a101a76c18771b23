import { describe, expect, it } from 'vitest';
import { complaintsOf } from './complaints.ts';

const refused = { message: '[Network] fetch failed', response: undefined };
const answered = (status: number) => ({ message: `[Network] ${status}`, response: { status } });

describe('what is logged of the API', () => {
  it('is nothing while both services start, then one line where it cannot be reached', () => {
    let now = 0;
    const complain = complaintsOf(() => now);
    expect(complain(refused)).toBeNull();
    now = 29.9;
    expect(complain(refused)).toBeNull();
    now = 30;
    expect(complain(refused)).toBe('api: not heard yet: [Network] fetch failed');
    expect(complain(refused)).toBeNull();
  });

  it('is every fault once it has answered', () => {
    const complain = complaintsOf(() => 0);
    expect(complain(undefined)).toBeNull();
    expect([complain(refused), complain(refused)]).toEqual(Array(2).fill('api: [Network] fetch failed'));
  });

  it('is a refusal at once, even as the first answer: whatever is there speaks HTTP', () => {
    const complain = complaintsOf(() => 0);
    expect(complain(answered(404))).toBe('api: [Network] 404');
    expect(complain(refused)).toBe('api: [Network] fetch failed');
  });

  it('is nothing of a corpus that is being read, but what comes after it', () => {
    const complain = complaintsOf(() => 0);
    expect(complain(answered(503))).toBeNull();
    expect(complain(refused)).toBe('api: [Network] fetch failed');
  });
});
