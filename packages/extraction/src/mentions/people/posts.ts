import { readTable } from '../../tables/read-table.ts';
import { makeLexicon } from '../phrases/lexicon.ts';

const POST_CLASSES = ['STATE', 'MINISTER', 'MISSION', 'FORCE', 'OFFICE', 'PERSON'] as const;
export type PostClass = (typeof POST_CLASSES)[number];

export interface Post {
  readonly postClass: PostClass;
  readonly plural: boolean;
  readonly masculine: string;
  /** The masculine or feminine singular of a plural head: `présidents` gives `président`. */
  readonly singular: string;
}

const PREFIXES = ['ex-', 'vice-', 'co-'];

function* rows(): Generator<readonly [string, Post]> {
  for (const [name = '', masculine = '', feminine = '', plurals = ''] of readTable('roles.tsv', 3, 4)) {
    const postClass = POST_CLASSES.find((known) => known === name);
    if (!postClass) throw new Error(`unknown post class: ${name}`);
    const forms: [string, Post][] = [masculine, feminine]
      .filter(Boolean)
      .map((form) => [form, { postClass, plural: false, masculine, singular: form }]);
    for (const plural of plurals.split(',').filter(Boolean)) {
      if (!forms.some(([form]) => form === plural))
        forms.push([plural, { postClass, plural: true, masculine, singular: masculine }]);
    }
    for (const [form, post] of forms) {
      yield [form, post];
      for (const prefix of PREFIXES)
        yield [
          prefix + form,
          { ...post, masculine: prefix + post.masculine, singular: prefix + post.singular },
        ];
    }
  }
}

/** Finds the head of a post or trade: `vice-Premier ministre`, `chef d'état-major`, `ambassadrice`. */
export const POSTS = makeLexicon<Post>(rows());
