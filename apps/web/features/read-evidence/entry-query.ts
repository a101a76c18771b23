import { graphql, type ResultOf } from '@ephemeride/contract';

/** Everything that the panel tells of an entry, with the despatches that prove it. */
export const entryPanelFragment = graphql(`
  fragment EntryPanel on TimelineEntry {
    __typename
    id
    title(locale: $locale)
    date { edtf earliest latest precision basis stated display(locale: $locale) }
    countries { code name(locale: $locale) }
    evidence { quote start end document { id } }
    documents {
      id
      slug
      title(locale: $locale)
      agency
      date { display(locale: $locale) }
      text
      parts { start end kind }
    }
    ... on Event {
      kind
      status
      place { name(locale: $locale) country { name(locale: $locale) } }
      participants {
        role
        post
        rank
        person { id slug name }
        organization { id name }
        country { code name(locale: $locale) }
      }
    }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { anniversary { id title(locale: $locale) date { display(locale: $locale) } } }
    ... on Anniversary { commemorations { id title(locale: $locale) date { display(locale: $locale) } } }
  }
`);

export const entryQuery = graphql(
  `
    query Entry($id: ID!, $locale: Locale!) {
      node(id: $id) { __typename id ...EntryPanel }
    }
  `,
  [entryPanelFragment],
);

export type EntryAnswer = ResultOf<typeof entryQuery>;
export type PanelEntry = ResultOf<typeof entryPanelFragment>;
export type PanelDocument = PanelEntry['documents'][number];
