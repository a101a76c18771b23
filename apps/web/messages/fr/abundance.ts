/** French, the chronology where there is much of it and not all is drawn. */
export const abundance = {
  counted: {
    lane: 'En tout',
    several: '{count, plural, one {# entrée} other {# entrées}}',
  },
} as const;
