import type { OrganizationRead, PersonRead, Rejection } from '@ephemeride/domain';
import type { DocumentStage, Source } from '../../despatch.ts';
import { normalise } from '../../document/normalise.ts';
import { readDocument } from '../../document/read-document.ts';
import { readCountries } from '../countries/read-countries.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { phraseContexts } from '../phrases/phrase-context.ts';
import { readPlaces } from '../places/read-places.ts';
import { chunkSentence } from './chunk.ts';
import { readPeople } from './read-people.ts';
import type { ChunkedSentence } from './sighting.ts';

export interface MentionsRead {
  readonly source: Source;
  readonly stage: DocumentStage;
  readonly organizations: readonly OrganizationRead[];
  readonly people: readonly PersonRead[];
  readonly rejections: readonly Rejection[];
}

/** Reads an invented despatch as far as its people, for tests. */
export function readMentions(text: string): MentionsRead {
  const source = normalise(text);
  const stage = readDocument(source);
  const countryMentions = readCountries({ source, sentences: stage.sentences, document: stage.document });
  const base = {
    source,
    sentences: stage.sentences,
    parts: stage.parts,
    countryMentions,
    document: stage.document,
  };
  const input = { ...base, places: readPlaces(base) };
  const organizations = readOrganizations(input);
  const { people, rejections } = readPeople({ ...input, organizations });
  return { source, stage, organizations, people, rejections };
}

/** One sentence of a body, cut into the chunks that people rules read. */
export function chunkedSentence(text: string): ChunkedSentence {
  const source = normalise(text);
  const sentence = {
    start: 0,
    end: source.text.length,
    text: source.text,
    part: 'BODY',
    index: 0,
    paragraph: 0,
  } as const;
  const countryMentions = readCountries({ source, sentences: [sentence] });
  const [context] = phraseContexts([sentence], { countryMentions });
  return { context: context!, chunks: chunkSentence(context!) };
}
