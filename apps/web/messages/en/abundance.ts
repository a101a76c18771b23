/** English, the chronology where there is much of it: what is counted, gaps, the list as a table. */
export const abundance = {
  counted: {
    lane: 'All of them',
    several: '{count, plural, one {# entry} other {# entries}}',
    gap: '{count, plural, one {no event for # day} other {no event for # days}}',
  },
  form: {
    label: 'Form of the list',
    list: 'list',
    table: 'table',
    date: 'Date',
    title: 'Title',
    kind: 'Kind',
    countries: 'Countries',
    place: 'Place',
    ascending: '{column}: sort ascending',
    descending: '{column}: sort descending',
  },
} as const;
