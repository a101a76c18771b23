/** English, the chronology where there is much of it and not all is drawn. */
export const abundance = {
  counted: {
    lane: 'All of them',
    several: '{count, plural, one {# entry} other {# entries}}',
  },
} as const;
