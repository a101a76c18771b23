/** English, a view in charts. */
export const charts = {
  charts: {
    title: 'In charts',
    link: 'Charts',
    ways: 'Period and filters',
    chronology: 'See the timeline',
    filter: 'Filter',
    none: 'No entry of this period fits these filters. Choose another period or remove a filter.',
    noMeetings: 'No event held in this period brings two countries together.',
    numbers: 'The figures as a table',
    count: 'Entries',
    all: 'All',
    period: 'Period',
    periods: {
      DAY: 'Entries by day and country',
      WEEK: 'Entries by week and country',
      MONTH: 'Entries by month and country',
      QUARTER: 'Entries by quarter and country',
      YEAR: 'Entries by year and country',
      DECADE: 'Entries by decade and country',
      CENTURY: 'Entries by century and country',
      WINDOW: 'Entries by country',
    },
    periodCaption:
      'Number of entries: events, agreements, commemorations. What lasts counts in each period it touches, and for each country it concerns. Countries share one scale, all together have their own.',
    barsLead: 'A bar leads to its entries.',
    someBarsLead: 'A bar of all, or of a country of the filter, leads to its entries.',
    shared: 'Without a chart of its own, since nearly everything concerns it: {names}.',
    most: 'The {count, number} countries named most.',
    kinds: 'Entries by kind',
    kindsCaption:
      'Number of entries: the kinds of events, then what is no event. A bar leads to its entries.',
    statuses: 'Events by whether they took place',
    statusesCaption:
      'Number of events, as of the latest despatch. Hollow bar: announced; hollow and dashed: postponed or cancelled.',
    countries: 'Which countries met',
    countriesCaption:
      'Number of events, held or running, in which two countries took part. Thick line: frequent meetings. A circle shows the meetings of a country.',
    people: 'Who met whom',
    peopleCaption:
      'Number of events, held or running, in which two people took part. Those merely present do not count, nor do two people known to stand for the same country. Thick line: frequent meetings. A circle shows the meetings of a person; its letters are those of their country.',
    strongest: 'The drawing shows {shown, number} pairs at most, the table {total, number}.',
    strongestOfMore:
      'The drawing shows {shown, number} pairs at most, the table the {total, number} most frequent; there may be more.',
    counted: 'Counted in the {counted, number} most important events of {total, number}.',
    met: '{name}: {count, plural, one {# meeting} other {# meetings}}',
    pairOfCountries: 'Countries',
    pairOfPeople: 'People',
    meetings: 'Meetings',
    chosen: 'Meetings of {name}',
    latest: 'From the {read, number} latest of {total, number} events.',
    close: 'Stop showing these meetings',
  },
} as const;
