import type { CountryMention, OrganizationRead, PersonRead, Rejection } from '@ephemeride/domain';
import type { DocumentStage, Source } from '../../despatch.ts';
import { normalise } from '../../document/normalise.ts';
import { readDocument } from '../../document/read-document.ts';
import { countryByWord } from '../countries/country-lexicon.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { tokenize } from '../phrases/token.ts';
import { readPeople } from './read-people.ts';

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
  const countryMentions = stage.sentences.flatMap((sentence) => countriesOf(sentence.text, sentence.start));
  const input = { source, sentences: stage.sentences, parts: stage.parts, countryMentions, places: [] };
  const organizations = readOrganizations(input);
  const { people, rejections } = readPeople({ ...input, organizations });
  return { source, stage, organizations, people, rejections };
}

function countriesOf(text: string, offset: number): CountryMention[] {
  const tokens = tokenize(text, offset);
  const mentions: CountryMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(5, tokens.length - at); length >= 1; length -= 1) {
      const { start } = tokens[at]!;
      const { end } = tokens[at + length - 1]!;
      const words = text.slice(start - offset, end - offset);
      const word =
        tokens[at]!.kind === 'WORD' && !/^(?:le|la|les)\b/i.test(words) ? countryByWord(words) : null;
      if (!word || /\W$/.test(words) || (!word.adjective && !tokens[at]!.capital)) continue;
      const capital = tokens[at]!.capital;
      const form = !capital ? 'ADJECTIVE' : word.form === 'ADJECTIVE' ? 'DEMONYM' : word.form;
      mentions.push({ start, end, text: words, code: word.code, form, rule: 'fixture' });
      taken = length;
      break;
    }
    at += taken;
  }
  return mentions;
}
