import type { Refusal } from '../refusal.ts';
import { age } from './age.ts';
import { bareNumber } from './bare-number.ts';
import { countedNumber } from './counted-number.ts';
import { loneDayPart } from './lone-day-part.ts';
import { monthAsName } from './month-as-name.ts';
import { namedDay } from './named-day.ts';
import { programmeName } from './programme-name.ts';
import { referenceNumber } from './reference-number.ts';
import { roundTheClock } from './round-the-clock.ts';
import { street } from './street.ts';

/** Every negative rule; the first that refuses gives the rejection its name. */
export const REFUSALS: readonly Refusal[] = [
  referenceNumber,
  countedNumber,
  programmeName,
  bareNumber,
  monthAsName,
  namedDay,
  age,
  roundTheClock,
  street,
  loneDayPart,
];
