import { graphql, type ResultOf } from '@ephemeride/contract';

/** What the picture draws of an entry. */
export const pictureEntryFragment = graphql(`
  fragment PictureEntry on TimelineEntry {
    __typename
    id
    title(locale: $locale)
    date { edtf earliest latest precision approximate display(locale: $locale) }
    importance
    countries { code name(locale: $locale) }
    ... on Event { kind status linked { id date { earliest } } }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { ordinal jubilee }
  }
`);

/** An anniversary with its returns in the window, mentioned by a despatch or computed. */
export const pictureAnniversaryFragment = graphql(`
  fragment PictureAnniversary on Anniversary {
    id
    title(locale: $locale)
    date { edtf earliest latest precision display(locale: $locale) }
    countries { code name(locale: $locale) }
    commemorations(window: $window) {
      id
      title(locale: $locale)
      ordinal
      jubilee
      mentioned
      date { edtf earliest latest precision display(locale: $locale) }
    }
  }
`);

export type PictureEntry = ResultOf<typeof pictureEntryFragment>;
export type PictureAnniversary = ResultOf<typeof pictureAnniversaryFragment>;
