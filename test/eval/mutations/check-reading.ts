import assert from 'node:assert/strict';
import { parseEdtf, type Quote, type Reading, type Span } from '@ephemeride/domain';
import { read } from '@ephemeride/extraction';

function checkSpan(text: string, { start, end }: Span, what: string, least = 1): void {
  const inside = start >= 0 && end <= text.length && end - start >= least;
  assert.ok(inside, `${what}: ${start}-${end} in a text of ${text.length}`);
}

function checkQuote(text: string, quote: Quote, what: string): void {
  checkSpan(text, quote, what);
  assert.equal(quote.text, text.slice(quote.start, quote.end), `${what}: other words at ${quote.start}`);
}

function checkMentions(text: string, reading: Reading): void {
  for (const time of reading.times) {
    checkQuote(text, time, `time by ${time.rule}`);
    if (time.edtf !== null) assert.ok(parseEdtf(time.edtf), `time by ${time.rule}: not EDTF: ${time.edtf}`);
    const { earliest, latest } = time;
    if (earliest && latest) assert.ok(earliest <= latest, `time by ${time.rule}: ends before it begins`);
  }
  for (const country of reading.countryMentions) checkQuote(text, country, `country by ${country.rule}`);
  for (const place of reading.places) checkQuote(text, place, `place by ${place.rule}`);
  for (const rejection of reading.rejections) checkQuote(text, rejection, `refusal by ${rejection.by}`);
  for (const { name, mentions } of [...reading.people, ...reading.organizations]) {
    assert.ok(name.trim() !== '' && mentions.length > 0, `named without words: ${JSON.stringify(name)}`);
    for (const mention of mentions) checkSpan(text, mention, `mention by ${mention.rule}`);
  }
  for (const part of reading.parts) checkSpan(text, part, `part ${part.kind}`);
  for (const diagnostic of reading.diagnostics) checkSpan(text, diagnostic, diagnostic.code, 0);
}

function checkEntries(text: string, reading: Reading): void {
  const people = new Set(reading.people.map(({ name }) => name));
  for (const { participants } of reading.events) {
    for (const { person } of participants)
      assert.ok(person === null || people.has(person), `nobody is called ${person}`);
  }
  const dated = [
    ...reading.events.map((event) => ({ ...event, what: `event ${event.kind}` })),
    ...reading.agreements.map((agreement) => ({
      ...agreement,
      date: agreement.period,
      what: agreement.kind,
    })),
    ...reading.commemorations.map((one) => ({ ...one, what: `commemoration ${one.ordinal}` })),
  ];
  for (const { what, date, titles, evidence } of dated) {
    assert.ok(evidence.length > 0, `${what}: no evidence`);
    for (const proof of evidence) checkQuote(text, proof, `${what} by ${proof.rule}`);
    if (date !== null) assert.ok(parseEdtf(date.edtf), `${what}: not EDTF: ${date.edtf}`);
    for (const title of Object.values(titles)) assert.notEqual(title.trim(), '', `${what}: no title`);
  }
}

/**
 * Reads a text twice and checks what holds for any text: offsets that give the very words, dates that are dates, entries with proof
 * and titles, and the same answer again.
 *
 * @returns the reading as JSON
 * @throws AssertionError naming the rule at fault, or whatever the reading throws
 */
export function checkReading(text: string): string {
  const reading = read(text);
  checkMentions(text, reading);
  checkEntries(text, reading);
  const json = JSON.stringify(reading);
  assert.equal(JSON.stringify(read(text)), json, 'another answer at the second reading');
  return json;
}
