import { graphql } from '@ephemeride/contract';

/** What a row of the list tells of an entry. */
export const entryRowFragment = graphql(`
  fragment EntryRow on TimelineEntry {
    __typename
    id
    title(locale: FR)
    date { edtf earliest latest precision display(locale: FR) }
    countries { code name(locale: FR) }
    documents { id agency date { display(locale: FR) } }
    ... on Event { kind status place { name } }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { jubilee }
  }
`);
