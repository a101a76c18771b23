import { graphql } from '@ephemeride/contract';

/** What the words that a reader types may mean. */
export const suggestQuery = graphql(`
  query Suggest($text: String!, $locale: Locale!) {
    people(text: $text, first: 3) {
      nodes { id name country { name(locale: $locale) } }
    }
    search(text: $text, first: 8) {
      edges {
        excerpt
        highlights { start end }
        node {
          __typename
          id
          ... on TimelineEntry { title(locale: $locale) date { display(locale: $locale) } }
          ... on Document { slug headline: title(locale: $locale) date { display(locale: $locale) } }
        }
      }
    }
  }
`);

/** The countries and topics of the corpus: few enough to be looked through here. */
export const suggestGroundQuery = graphql(`
  query SuggestGround($locale: Locale!) {
    facets {
      countries { id label(locale: $locale) count }
      topics { id label(locale: $locale) count }
    }
  }
`);
