import type { Day } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import { followedBy } from '../lexicon/around.ts';
import { yearOf } from '../resolve/context.ts';
import type { Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';
import { opensYear, toldYear, yearOfLabel } from './opens-year.ts';

/** The year that the account has moved to, and since which day. */
export interface StoryYear {
  readonly year: number;
  readonly after: Day;
  /** Whether the date heads the line of a chronology: `Mars 1945 : …`, in which no other year is meant. */
  readonly firm: boolean;
}

interface Told extends StoryYear {
  readonly sentence: Sentence;
}

/** No longer mark of a list stands before a date that heads its line, in UTF-16 code units. */
const LONGEST_MARK = 4;
const HEADS = followedBy(' ?: | -{1,2} ');

/** `Entre-temps, …`: the sentence goes back to what lies before that year. */
const MEANWHILE = followedBy(
  "(?:Entre[- ]temps|D'ici là|Dans l'intervalle|Auparavant|Avant cela|En attendant|D'ici à ce jour)(?![a-zà-ÿ])",
);

/** Where the account has moved to another year than that of writing. */
export class Story {
  readonly #text: string;
  readonly #reference: Stretch | null;
  #told: Told | null = null;

  constructor(text: string, reference: Stretch | null) {
    this.#text = text;
    this.#reference = reference;
  }

  /** The year moved to in a sentence or the one before it in the paragraph, or at the head of its line. */
  at(sentence: Sentence | null): StoryYear | null {
    const told = this.#told;
    if (!told || !sentence) return null;
    const last = told.sentence;
    if (sentence !== last && MEANWHILE(this.#text, sentence.start)) return null;
    const next = (told.firm || sentence.index - last.index === 1) && sentence.paragraph === last.paragraph;
    return sentence === last || next ? told : null;
  }

  /** Moves on by the date named last. */
  tell(
    { start, end, meaning }: Pick<Candidate, 'start' | 'end' | 'meaning'>,
    edtf: string,
    { earliest, latest }: Stretch,
    sentence: Sentence | null,
  ): void {
    const told = this.#told;
    const heads = sentence && start - sentence.start <= LONGEST_MARK && HEADS(this.#text, end);
    const label = heads ? yearOfLabel(meaning, edtf) : null;
    if (label !== null) {
      this.#told = { ...label, firm: true, sentence: sentence! };
      return;
    }
    const held = told?.firm && sentence?.paragraph === told.sentence.paragraph;
    const year = toldYear(meaning, edtf);
    if (year === null) {
      // A date of the day's own time ends the story, one of its year goes on with it.
      if (told && !held)
        this.#told = yearOf(latest) === told.year ? { ...told, sentence: sentence ?? told.sentence } : null;
      return;
    }
    if (held) return;
    const elsewhere = !this.#reference || year !== yearOf(this.#reference.latest);
    const dated = meaning.kind !== 'YEAR' && meaning.kind !== 'SHIFT';
    const tells = sentence && elsewhere && (dated || opensYear(this.#text, sentence, start, end));
    this.#told = tells ? { year, after: earliest, firm: false, sentence } : null;
  }
}
