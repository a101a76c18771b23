import type { ChartsAnswer } from './charts-query.ts';
import type { Side, Tie } from './ties.ts';

/** A person of a tie, who has a page. */
export interface Person extends Side {
  readonly slug: string;
}

/** Which countries met. */
export const tiesOfCountries = (answer: ChartsAnswer): readonly Tie[] =>
  answer.meetings.countries.flatMap(({ countries: [one, other], count }) =>
    one && other ? [{ sides: [countrySide(one), countrySide(other)], count }] : [],
  );

const countrySide = (country: { code: string; name: string }): Side => ({
  id: country.code,
  name: country.name,
  country,
});

/** Which people met. */
export const tiesOfPeople = (answer: ChartsAnswer): readonly Tie<Person>[] =>
  answer.meetings.people.flatMap(({ people: [one, other], count }) =>
    one && other ? [{ sides: [one, other], count }] : [],
  );
