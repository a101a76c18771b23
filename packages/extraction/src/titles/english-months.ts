/** The months in English, January first; put in words once, as each formatting costs as much as a title. */
export const ENGLISH_MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);
