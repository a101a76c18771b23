import { boundsOf, type DateValue, dayNumber, dayParts } from '@ephemeride/domain';
import { spanOf } from '../rollup/units.ts';
import { OPEN_END, OPEN_START, UNDATED } from '../tables.ts';

export interface DateColumns {
  edtf: string | null;
  basis: string | null;
  stated: string | null;
  start_day: number | null;
  end_day: number | null;
  start_month: number | null;
  end_month: number | null;
  order_day: number;
  recent_day: number;
  month_day: number | null;
  span: number | null;
}

const monthNumber = (day: string): number => {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
};

const NO_DATE: DateColumns = {
  edtf: null,
  basis: null,
  stated: null,
  start_day: null,
  end_day: null,
  start_month: null,
  end_month: null,
  order_day: UNDATED,
  recent_day: -UNDATED,
  month_day: null,
  span: null,
};

/** A date as it is stored: its words, and its bounds in numbers that every engine compares alike. */
export function dateColumns(date: DateValue | null): DateColumns {
  if (date === null) return NO_DATE;
  const { earliest, latest } = boundsOf(date.edtf);
  const start = earliest === null ? OPEN_START : dayNumber(earliest);
  const end = latest === null ? OPEN_END : dayNumber(latest);
  const order = earliest === null ? end : start;
  const { month, day } = dayParts(earliest ?? latest ?? '0001-01-01');
  return {
    edtf: date.edtf,
    basis: date.basis,
    stated: date.stated,
    start_day: start,
    end_day: end,
    start_month: earliest === null ? OPEN_START : monthNumber(earliest),
    end_month: latest === null ? OPEN_END : monthNumber(latest),
    order_day: order,
    recent_day: order,
    month_day: start === end ? month * 100 + day : null,
    span: spanOf(start, end),
  };
}
