import { graphql, type ResultOf } from '@ephemeride/contract';

/** Everything that the panel tells of an entry, with the despatches that prove it. */
export const entryPanelFragment = graphql(`
  fragment EntryPanel on TimelineEntry {
    __typename
    id
    title(locale: FR)
    date { edtf earliest latest precision basis stated display(locale: FR) }
    countries { code name(locale: FR) }
    evidence { quote start end document { id } }
    documents {
      id
      slug
      title(locale: FR)
      agency
      date { display(locale: FR) }
      text
      parts { start end kind }
    }
    ... on Event {
      kind
      status
      place { name country { name(locale: FR) } }
      participants {
        role
        post
        rank
        person { id name }
        organization { id name }
        country { code name(locale: FR) }
      }
    }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { anniversary { id title(locale: FR) date { display(locale: FR) } } }
    ... on Anniversary { commemorations { id title(locale: FR) date { display(locale: FR) } } }
  }
`);

export const entryQuery = graphql(
  `
    query Entry($id: ID!) {
      node(id: $id) { __typename id ...EntryPanel }
    }
  `,
  [entryPanelFragment],
);

export type EntryAnswer = ResultOf<typeof entryQuery>;
export type PanelEntry = ResultOf<typeof entryPanelFragment>;
export type PanelDocument = PanelEntry['documents'][number];
