import { graphql, type ResultOf } from '@ephemeride/contract';
import { print } from 'graphql';

const EVENTS_OF = graphql(`
  query EventsOf($countries: [CountryCode!]!) {
    events(filter: { allCountries: $countries }, first: 100) {
      nodes { title kind status date { edtf } evidence { quote document { slug } } }
    }
  }
`);

type Answer = { data: ResultOf<typeof EVENTS_OF>; errors?: { message: string }[] };

/** The events that some countries share, typed by the query itself; nothing is needed but `fetch`. */
export async function eventsOf(api: string, countries: readonly string[]) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(EVENTS_OF), variables: { countries } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors) throw new Error(errors[0]?.message);
  return data.events.nodes;
}
