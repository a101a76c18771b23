import type { CountryCode } from '@ephemeride/domain';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import type { Chunk } from './chunk.ts';
import type { PostClass } from './posts.ts';

/** A sentence with its tokens and the chunks that people rules read. */
export interface ChunkedSentence {
  readonly context: PhraseContext;
  readonly chunks: readonly Chunk[];
}

/** A post as one place of the text gives it. */
export interface SeenRole {
  readonly text: string;
  readonly postClass: PostClass;
  readonly country: CountryCode | null;
  readonly organization: string | null;
  /** The post without its country, as a counterpart of another country holds it. */
  readonly shared: string;
  /** The same with its head in the masculine: a man may be the counterpart of a woman. */
  readonly masculine: string;
  /** Whether the post is in a body of several countries. */
  readonly international: boolean;
  /** 3 a post with its body or country, 2 a bare post, 1 a trade: the most telling one is the person's. */
  readonly weight: number;
}

/** What one rule says of the name at `chunk`; absent fields are not spoken of. */
export interface Finding {
  readonly chunk: number;
  readonly rule: string;
  readonly rank?: string;
  readonly role?: SeenRole;
  /** A country that the words give without a post: `le général russe X`, `l'Américain X`. */
  readonly country?: CountryCode;
  /** Set where the post is that of the person named before: `son homologue`. */
  readonly counterpart?: boolean;
  /** Set where the counterpart's adjective is masculine: `son homologue brésilien`. */
  readonly man?: boolean;
  readonly honorific?: boolean;
  /** Set where the words tell a trade but would not make a name a person's by themselves. */
  readonly weak?: boolean;
}

/** Whom a rule should find in an invented sentence, as `Name | rank | role | country`, `-` for none. */
export interface PeopleExample {
  readonly text: string;
  readonly people: readonly string[];
}

/** One way in which French despatches introduce a person. */
export interface PeopleRule {
  readonly name: string;
  readonly examples: readonly PeopleExample[];
  read(sentence: ChunkedSentence): Iterable<Finding>;
}
