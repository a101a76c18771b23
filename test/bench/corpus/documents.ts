import { createHash } from 'node:crypto';
import type { AgreementRead, CommemorationRead, EventRead, Evidence, PersonRead } from '@ephemeride/domain';
import type { DocumentInput } from '@ephemeride/store';
import { drawAgreement, drawEvent, drawWords, returnOf } from './entries.ts';
import { Random } from './random.ts';

/** Entries that one despatch tells of. */
const EVENTS_A_DOCUMENT = 4;
/** Of a thousand entries so many are anniversaries, and so many returns of one. */
const ANNIVERSARIES = 1;
const RETURNS = 60;
const AGREEMENTS = 50;

/** How many entries of each sort make a corpus. */
function sharesOf(entries: number) {
  const share = (of: number) => Math.floor((entries * of) / 1000);
  const anniversaries = Math.max(1, share(ANNIVERSARIES));
  const returns = Math.max(anniversaries, Math.min(share(RETURNS), anniversaries * 91));
  const agreements = share(AGREEMENTS);
  return { anniversaries, returns, agreements, events: entries - anniversaries - returns - agreements };
}

class Draft {
  text = '';
  readonly events: EventRead[] = [];
  readonly agreements: AgreementRead[] = [];
  readonly commemorations: CommemorationRead[] = [];
  readonly people = new Map<string, PersonRead>();

  readonly write = (words: string): Evidence => {
    const start = this.text.length;
    this.text += `${words}. `;
    return { text: words, start, end: start + words.length, rule: 'drawn' };
  };

  addEvent(random: Random): void {
    const { event, people } = drawEvent(random, this.write);
    this.events.push(event);
    for (const { name, country } of people) {
      const person = { name, aliases: [], rank: null, role: 'ministre', organization: null, country };
      this.people.set(name, { ...person, mentions: [] });
    }
  }

  finish(index: number, random: Random): DocumentInput {
    this.write(drawWords(random, 40));
    const slug = `drawn-${index}`;
    const title = `Dépêche ${index}`;
    const date = this.events[0]?.date?.edtf.slice(0, 10) ?? '2024-01-01';
    return {
      slug,
      path: `${slug}.txt`,
      text: this.text,
      hash: createHash('sha256').update(this.text).digest('hex'),
      readerVersion: 'drawn-1',
      reading: {
        document: {
          date,
          kicker: null,
          title,
          dateline: null,
          agency: null,
          caption: null,
          credits: [],
          related: [],
        },
        titles: { FR: title, EN: title, VI: title },
        parts: [],
        times: [],
        people: [...this.people.values()],
        organizations: [],
        countryMentions: [],
        places: [],
        countries: [...new Set(this.events.flatMap(({ countries }) => countries))],
        events: this.events,
        agreements: this.agreements,
        commemorations: this.commemorations,
        rejections: [],
        diagnostics: [],
      },
    };
  }
}

/**
 * Despatches that together tell of exactly so many entries, the same ones on every machine: people, countries, kinds and words are
 * drawn by Zipf's law, days from 1940 to 2030. None is worth joining with another: see `unjoined`.
 */
export function* documentsOf(entries: number): Generator<DocumentInput> {
  const left = { ...sharesOf(entries) };
  const { anniversaries, returns, agreements, events } = sharesOf(entries);
  const documents = Math.ceil(events / EVENTS_A_DOCUMENT);
  for (let index = 0; index < documents; index++) {
    const random = new Random(index);
    const draft = new Draft();
    for (let event = 0; event < EVENTS_A_DOCUMENT && left.events > 0; event++, left.events--)
      draft.addEvent(random);
    // The other sorts are spread evenly over the documents.
    const due = (all: number) => all - Math.floor((all * (index + 1)) / documents);
    while (left.agreements > due(agreements)) {
      left.agreements--;
      draft.agreements.push(drawAgreement(random, draft.write));
    }
    while (left.returns > due(returns)) {
      left.returns--;
      draft.commemorations.push(returnOf(returns - left.returns - 1, anniversaries, draft.write));
    }
    yield draft.finish(index, random);
  }
}
