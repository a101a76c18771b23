import { graphql, type ResultOf } from '@ephemeride/contract';

/** What the picture draws of an entry. */
export const pictureEntryFragment = graphql(`
  fragment PictureEntry on TimelineEntry {
    __typename
    id
    title(locale: FR)
    date { edtf earliest latest precision approximate display(locale: FR) }
    countries { code name(locale: FR) }
    ... on Event { kind status }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { ordinal jubilee }
  }
`);

/** An anniversary with its returns in the window, mentioned by a despatch or computed. */
export const pictureAnniversaryFragment = graphql(`
  fragment PictureAnniversary on Anniversary {
    id
    title(locale: FR)
    date { edtf earliest latest precision display(locale: FR) }
    countries { code name(locale: FR) }
    commemorations(window: $window) {
      id
      title(locale: FR)
      ordinal
      jubilee
      mentioned
      date { edtf earliest latest precision display(locale: FR) }
    }
  }
`);

export type PictureEntry = ResultOf<typeof pictureEntryFragment>;
export type PictureAnniversary = ResultOf<typeof pictureAnniversaryFragment>;
