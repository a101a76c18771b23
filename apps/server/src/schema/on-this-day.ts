import { lastDayOfMonth } from '@ephemeride/domain';
import { clientError } from '../client-error.ts';
import { builder } from './builder.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { TimelineEntryRef } from './refs.ts';

/** 29 February is a day of the calendar, though not of every year. */
const A_LEAP_YEAR = 2000;

const isDayOfMonth = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(A_LEAP_YEAR, month);

builder.queryField('onThisDay', (t) =>
  t.field({
    type: [TimelineEntryRef],
    description: 'What a month and day have seen, in any year, the earliest first.',
    args: {
      month: t.arg.int({ required: true, description: '1 to 12.' }),
      day: t.arg.int({ required: true, description: '1 to 31.' }),
      ...firstArgument(),
    },
    complexity: pageCost,
    resolve: async (_root, { month, day, first }, { store }) => {
      if (!isDayOfMonth(month, day))
        throw clientError('INVALID_DAY', `no such day: month ${month}, day ${day}`);
      const size = readSize('first', first);
      return (await store.onThisDay(month, day)).slice(0, size);
    },
  }),
);
