import type { Metadata } from 'next';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import type { Site } from '../find-way/site.ts';

/** What the head of a page to read says of itself. */
export interface ReadingHead {
  readonly publicUrl: string;
  readonly language: Language;
  readonly title: string;
  /** The one address of the page in a site, whatever the way by which a reader came. */
  hrefOf(site: Site): string;
}

/** The title of a page to read, its canonical address, and the same page in each language. */
export function readingHead({ publicUrl, language, title, hrefOf }: ReadingHead): Metadata {
  const address = (of: Language): string => hrefOf({ root: publicUrl, language: of });
  return {
    title,
    alternates: {
      canonical: address(language),
      languages: Object.fromEntries(LANGUAGES.map((each) => [each, address(each)])),
    },
    openGraph: { type: 'article', title, url: address(language) },
  };
}
