import type { DateValue, Evidence, Reading, Span } from '@ephemeride/domain';
import type { MentionKind } from '@ephemeride/store';

/** A mention as it is shown: its span, what it is of, what it means and the rule that read it. */
export interface ExplainedMention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  readonly value: string;
  readonly rule: string;
}

/** An entry as it is shown: one line, what else is known of it, and its evidence with the rules that read it. */
export interface ExplainedEntry {
  readonly type: 'EVENT' | 'AGREEMENT' | 'COMMEMORATION';
  readonly summary: string;
  readonly details: readonly string[];
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

/** Every mention in the order of the text, the longer first where two begin together. */
export function mentionsOf(text: string, reading: Reading): ExplainedMention[] {
  const named = (
    kind: 'PERSON' | 'ORGANIZATION',
    list: Reading['people'] | Reading['organizations'],
  ): ExplainedMention[] =>
    list.flatMap(({ name, country, mentions }) =>
      mentions.map(({ start, end, rule }) => ({
        kind,
        start,
        end,
        text: text.slice(start, end),
        value: country === null ? name : `${name} (${country})`,
        rule,
      })),
    );
  return [
    ...reading.times.map(({ start, end, text: words, value, edtf, rule }) => ({
      kind: 'TIME' as const,
      start,
      end,
      text: words,
      value: edtf ?? value,
      rule,
    })),
    ...named('PERSON', reading.people),
    ...named('ORGANIZATION', reading.organizations),
    ...reading.countryMentions.map(({ start, end, text: words, code, rule }) => ({
      kind: 'COUNTRY' as const,
      start,
      end,
      text: words,
      value: code,
      rule,
    })),
    ...reading.places.map(({ start, end, text: words, name, rule }) => ({
      kind: 'PLACE' as const,
      start,
      end,
      text: words,
      value: name,
      rule,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const joined = (...parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' ');

/** Where a date is from: `date header`, `date relative « ce mardi »`. */
const dated = (date: DateValue | null): string[] =>
  date === null
    ? []
    : [
        joined(
          'date',
          date.basis.toLowerCase(),
          date.stated !== null && `« ${date.stated.replace(/\s+/g, ' ')} »`,
        ),
      ];

export function entriesOf(reading: Reading): ExplainedEntry[] {
  return [
    ...reading.events.map((event) => ({
      type: 'EVENT' as const,
      summary: joined(
        event.kind,
        event.date?.edtf ?? 'undated',
        event.status,
        event.countries.join('+'),
        event.place && `at ${event.place.name}`,
        event.ordinal !== null && `edition ${event.ordinal}`,
        event.series && `of ${event.series}`,
        event.main && 'main',
      ),
      details: [
        ...dated(event.date),
        ...event.participants.flatMap(({ person, country, role, post, rank }) =>
          person === null
            ? []
            : [joined(role.toLowerCase(), person, country && `(${country})`, rank, post && `– ${post}`)],
        ),
      ],
      title: event.titles.FR,
      evidence: event.evidence,
    })),
    ...reading.agreements.map((agreement) => ({
      type: 'AGREEMENT' as const,
      summary: joined(agreement.kind, agreement.period?.edtf ?? 'no period', agreement.countries.join('+')),
      details: dated(agreement.period),
      title: agreement.titles.FR,
      evidence: agreement.evidence,
    })),
    ...reading.commemorations.map((commemoration) => ({
      type: 'COMMEMORATION' as const,
      summary: joined(
        `return ${commemoration.ordinal}`,
        commemoration.date.edtf,
        commemoration.anniversary && `of ${commemoration.anniversary.origin}`,
        commemoration.countries.join('+'),
      ),
      details: dated(commemoration.date),
      title: commemoration.titles.FR,
      evidence: commemoration.evidence,
    })),
  ];
}
