/** Vietnamese, the chronology where there is much of it and not all is drawn. */
export const abundance = {
  counted: {
    lane: 'Tất cả',
    several: '{count, plural, other {# mục}}',
  },
} as const;
