import { graphql } from '@ephemeride/contract';

/** What a row of the list tells of an entry. */
export const entryRowFragment = graphql(`
  fragment EntryRow on TimelineEntry {
    __typename
    id
    title(locale: $locale)
    date { edtf earliest latest precision display(locale: $locale) }
    countries { code name(locale: $locale) }
    documents { id agency date { display(locale: $locale) } }
    ... on Event { kind status place { name(locale: $locale) } }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { jubilee }
  }
`);
