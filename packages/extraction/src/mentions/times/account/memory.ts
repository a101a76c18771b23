import { addDays, boundsOf, type Day, dayNumber, parseEdtf, yearText } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import { TOLD_ON } from '../lexicon/told-on.ts';
import { yearOf } from '../resolve/context.ts';
import type { Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';
import { inRelative, isAsideDay, isBackground, isFromToday, isOfParticiple, SINCE } from './asides.ts';
import { EventDays } from './event-days.ts';
import { isYearless } from './opens-year.ts';
import { Quotations } from './quotations.ts';
import { Story, type StoryYear } from './story.ts';

/** A day named no farther than this before an hour, in UTF-16 code units, is the hour's own. */
const HOUR_REACH = 800;
/** A stretch of so many days can still be what `le lendemain` follows. */
const FEW_DAYS = 31;

/** What may part an expression from the day that it follows in a list, or to which it goes on: `de lundi 22 h à mercredi 6 h`. */
const LISTED = /^,? (?:et|puis|à|au|jusqu'à|jusqu'au) (?:le |ce )?$/;

/** A day, or a few, where they were named. */
interface NamedDay {
  readonly days: Stretch;
  readonly end: number;
  readonly paragraph: number | null;
  readonly sentence: Sentence | null;
  /** Whether it tells of times before the story, for its own sentence alone. */
  readonly background: boolean;
  /** What the account was told of, where this day is only that of an opening participle: `Ouvert le 13 mai, l'exercice`. */
  readonly before: NamedDay | null;
  /** The day told in a paragraph before, and whether a pluperfect tells this one: `Jeudi, une salve avait retenti`. */
  readonly last: NamedDay | null;
  readonly over: () => boolean;
}

/** Paragraphs of pluperfects behind each other that are left behind. */
const MOST_LEFT = 3;
/** Days by which what a relative clause recalls is of other times than the account. */
const RECALLED = 8;

/** What was told before a day, and before the asides in front of it. */
const toldBefore = (named: NamedDay | null): NamedDay | null => named?.before ?? named;

/** What a despatch has named so far. */
export class Memory {
  readonly #text: string;
  readonly #reference: Stretch | null;
  /** The weeks around the reference: the account's own time. */
  readonly #around: Stretch | null;
  #day: NamedDay | null = null;
  /** The last day named that is not to come. */
  #pastDay: NamedDay | null = null;
  /** The last day named of the weeks around the reference. */
  #near: Stretch | null = null;
  /** The same, of days that are not to come, and of those on which the account goes on. */
  #nearPast: Stretch | null = null;
  /** The last day named, in brackets too. */
  #recalled: { readonly day: Day; readonly paragraph: number | null } | null = null;
  /** The first day that the despatch tells of as over: that of what it is about. */
  firstDayTold: Stretch | null = null;
  /** The last day named that is over: not the day of writing, on which things are said. */
  dayOver: Stretch | null = null;
  readonly #story: Story;
  /** The last day that someone named in speech. */
  #quoted: { readonly days: Stretch; readonly paragraph: number } | null = null;
  readonly #events: EventDays;
  readonly #quotations: Quotations;
  #yearless: { readonly sentence: Sentence | null; readonly days: Stretch } | null = null;
  /** The last days on end that were named, where they are few. */
  stretch: Stretch | null = null;
  #stretchIn: Sentence | null = null;
  /** The last date named, of whatever length. */
  named: Stretch | null = null;
  /** The last one that is not over: where a sentence about what is to come goes on from. */
  ahead: Stretch | null = null;

  constructor(text: string, reference: Stretch | null) {
    this.#text = text;
    this.#reference = reference;
    this.#events = new EventDays(text);
    this.#story = new Story(text, reference);
    this.#quotations = new Quotations(text);
    this.#around = reference && {
      earliest: addDays(reference.earliest, -FEW_DAYS),
      latest: addDays(reference.latest, FEW_DAYS),
    };
  }

  /** The last day named, or the last few days, as a sentence leans on it. */
  namedDay(sentence: Sentence | null): Stretch | null {
    return this.#asTold(this.#day, sentence, this.#near, true);
  }

  /** The last day or days that the paragraph of a sentence has named. */
  dayHere(sentence: Sentence | null): Stretch | null {
    return this.#day && this.#day.paragraph === (sentence?.paragraph ?? null) ? this.#day.days : null;
  }

  /** The same, of days that are not to come. */
  pastDay(sentence: Sentence | null, over: () => boolean, back: boolean): Stretch | null {
    // `Arrivé vendredi, il avait vu la veille …`: nobody was there the day before he came.
    if (back && sentence && this.#pastDay?.sentence === sentence && this.#pastDay.before)
      return this.#asTold(this.#pastDay.before, sentence, this.#nearPast);
    const told = this.#pastDay && this.#withoutOver(this.#pastDay, sentence);
    // `avait signé mardi. Le même jour, il avait été reçu`: what is as long over goes on from it.
    return this.#asTold(told === this.#pastDay || over() ? this.#pastDay : told, sentence, this.#nearPast);
  }

  /** The last day named in the speech that an offset stands in. */
  quotedDay(sentence: Sentence | null, start: number): Stretch | null {
    const quoted = this.#quoted;
    if (!quoted || !sentence || quoted.paragraph !== sentence.paragraph) return null;
    return this.#quotations.enclose(sentence, start) ? quoted.days : null;
  }

  /** The last days on end that were named, where the next sentences of their paragraph go on with them. */
  stretchHere(sentence: Sentence | null): Stretch | null {
    const [here, there] = [sentence, this.#stretchIn];
    return here && there && here !== there && here.paragraph === there.paragraph ? this.stretch : null;
  }

  /** The day of the event that the noun behind an offset names: `la veille de la remise`. */
  eventDay(offset: number, sentence: Sentence | null): Stretch | null {
    return this.#events.behind(offset, sentence);
  }

  /** The last day named of the weeks around the reference, where the last of all is long over: one recalled. */
  get nearDay(): Stretch | null {
    const [last, around] = [this.#day?.days, this.#around];
    return last && around && last.latest < around.earliest ? this.#near : null;
  }

  /** The day on which the last day that the paragraph of a sentence names, long over, next returns: `(2 décembre 1960). Ce jour-là, on dansera`. */
  returnDay(sentence: Sentence | null): Day | null {
    const around = this.#around;
    if (!this.#recalled || !around || !this.#reference || sentence?.paragraph !== this.#recalled.paragraph)
      return null;
    const { day } = this.#recalled;
    if (day >= around.earliest) return null;
    const year = yearOf(this.#reference.earliest);
    const [now, next] = [year, year + 1].map((of) => `${yearText(of)}${day.slice(4)}`);
    const returned = now! >= this.#reference.earliest ? now! : next!;
    return parseEdtf(returned) === null ? null : returned;
  }

  /** The day named near enough before an offset for an hour there to belong to it. */
  dayOfHour(start: number, sentence: Sentence | null): Stretch | null {
    if (!this.#day || start - this.#day.end > HOUR_REACH) return null;
    // Where no day of writing is known, the one that another paragraph recalls is not its own.
    if (!this.#reference && sentence && this.#day.paragraph !== sentence.paragraph) return null;
    const days = this.#asTold(this.#withoutOver(this.#day, sentence), sentence);
    const day = this.#reference;
    // `qui effectue du 17 au 19 mars une visite, a été reçu dans la matinée`: on the day of writing, which is one of them.
    const amid =
      days &&
      day &&
      days.earliest < days.latest &&
      day.earliest >= days.earliest &&
      day.latest <= days.latest;
    return amid && day.earliest === day.latest ? day : days;
  }

  /** A day that a pluperfect tells is left behind with its paragraph. */
  #withoutOver(named: NamedDay, sentence: Sentence | null): NamedDay {
    let kept = named;
    for (let step = 0; step < MOST_LEFT && sentence && kept.last; step++) {
      if (kept.paragraph === sentence.paragraph || !kept.over()) return kept;
      kept = kept.last;
    }
    return kept;
  }

  /** A day of other times, told in an earlier paragraph, is left behind when the account comes back to its own time. */
  #asTold(
    named: NamedDay | null,
    sentence: Sentence | null,
    near = this.#near,
    ahead = false,
  ): Stretch | null {
    if (!named || !this.#reference || !sentence) return named?.days ?? null;
    const same = named.paragraph === sentence.paragraph;
    const left = !same || (named.background && named.sentence !== sentence);
    if (left && named.before) return this.#asTold(named.before, sentence, near, ahead);
    // A day to come is of no other times: `le 22 août … . Le lendemain s'ouvrira …`.
    const announced = ahead && named.days.earliest > this.#reference.latest;
    return same || announced || this.#isNear(named.days) ? named.days : (near ?? this.#reference);
  }

  #isNear({ earliest, latest }: Stretch): boolean {
    const around = this.#around;
    return around !== null && latest >= around.earliest && earliest <= around.latest;
  }

  /** The day named right before an offset in a list: `lundi et mardi`. */
  listedAfter(start: number): Stretch | null {
    const apart = this.#day ? start - this.#day.end : 0;
    const listed = apart > 0 && apart < 14 && LISTED.test(this.#text.slice(start - apart, start));
    return listed ? this.#day!.days : null;
  }

  /** The last date without a year, where it stands in the same sentence. */
  beside(sentence: Sentence | null): Stretch | null {
    return this.#yearless?.sentence === sentence ? this.#yearless.days : null;
  }

  /** The year that the account has moved to, as a sentence takes it. */
  story(sentence: Sentence | null): StoryYear | null {
    return this.#story.at(sentence);
  }

  remember(
    { start, end, meaning }: Candidate,
    edtf: string,
    sentence: Sentence | null,
    over: () => boolean,
  ): void {
    const { earliest, latest } = boundsOf(edtf);
    if (edtf.length === 10) this.#recalled = { day: edtf, paragraph: sentence?.paragraph ?? null };
    // What stands in brackets is an aside: `(22 décembre 1944)` is not where the account goes on from.
    const aside = this.#text.startsWith('(', start - 1) || this.#text[end] === ')';
    if (earliest === null || latest === null || aside) return;
    this.named = { earliest, latest };
    if (this.#reference && latest > this.#reference.latest) this.ahead = this.named;
    this.#yearless = isYearless(meaning) ? { sentence, days: this.named } : null;
    // `mi-février` is some day of ten, which nothing leans on.
    const isDays = edtf.length >= 10 && !edtf.startsWith('[');
    // `en visite depuis mardi` says how long something has gone on: the account stays where it was.
    const since = this.#pastDay !== null && SINCE(this.#text, start);
    const said =
      (meaning.kind === 'WEEKDAY' ? this.#day : meaning.kind === 'DAY' && this.#pastDay) &&
      TOLD_ON(this.#text, start);
    if (isDays && earliest < latest && dayNumber(latest) - dayNumber(earliest) < FEW_DAYS)
      [this.stretch, this.#stretchIn] = [this.named, sentence];
    if (isDays && sentence) {
      this.#events.add(sentence, this.named);
      const isAccount = sentence.part === 'LEAD' || sentence.part === 'BODY';
      if (isAccount && this.#reference && latest <= this.#reference.latest) this.firstDayTold ??= this.named;
    }
    // `« Je mesure la charge qui m'incombe aujourd'hui »`: nobody's account but the speaker's.
    const quoted = isDays && sentence?.part === 'BODY' && this.#quotations.enclose(sentence, start);
    if (quoted) this.#quoted = { days: this.named, paragraph: sentence.paragraph };
    const told = isDays && !since && !said && !(quoted && this.#day !== null);
    if (told && dayNumber(latest) - dayNumber(earliest) < FEW_DAYS)
      this.#tell({ start, end, meaning }, this.named, sentence, over);
    this.#story.tell({ start, end, meaning }, edtf, this.named, sentence);
  }

  /** Moves the account to a day. */
  #tell(
    { start, end, meaning }: Pick<Candidate, 'start' | 'end' | 'meaning'>,
    days: Stretch,
    sentence: Sentence | null,
    over: () => boolean,
  ): void {
    const paragraph = sentence?.paragraph ?? null;
    const told = sentence?.part === 'BODY';
    const aside =
      told && (isAsideDay(this.#text, sentence, start, meaning) || this.#isRecalled(sentence, start, days));
    const old = this.#around !== null && days.latest < this.#around.earliest;
    const background =
      told &&
      (isBackground(this.#text, sentence, start) || (old && isOfParticiple(this.#text, sentence, start)));
    const moved = (from: NamedDay | null): NamedDay => {
      const last = from?.paragraph === paragraph ? from.last : toldBefore(from);
      const before = aside || background ? toldBefore(from) : told && isFromToday(meaning) ? last : null;
      return { days, end, paragraph, sentence, background, before, last, over };
    };
    const reference = this.#reference;
    this.#day = moved(this.#day);
    if (!reference || days.earliest <= reference.latest) this.#pastDay = moved(this.#pastDay);
    if (this.#isNear(days)) this.#near = days;
    const past = !reference || days.earliest <= reference.latest;
    if (past && this.#isNear(days) && !aside && !isFromToday(meaning)) this.#nearPast = days;
    if (reference && days.latest < reference.earliest) this.dayOver = days;
  }

  /** `les vedettes que le Japon a remises le 22 février`: a day well before the one told of, in a relative clause. */
  #isRecalled(sentence: Sentence, start: number, days: Stretch): boolean {
    const told = this.#day?.days;
    return (
      told !== undefined &&
      dayNumber(told.earliest) - dayNumber(days.latest) >= RECALLED &&
      inRelative(this.#text, sentence, start)
    );
  }
}
