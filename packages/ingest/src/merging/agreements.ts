import { type AgreementRead, importanceOfAgreement } from '@ephemeride/domain';
import type { AgreementWhole, MergeRule, Part } from '@ephemeride/store';
import type { Likeness } from './cluster.ts';
import { tellingWords } from './names.ts';
import { ruleOf } from './rule-of.ts';

/** Words that every agreement's title may have; what is left tells its subject. */
const COMMON_WORDS =
  /^(protocole|plan|memorandum|declaration|traite|mandat|accord|entente|cooperation|matiere|periode|pour|entre|dans|annuel|commune?|\d+)$/;

const subjectOf = ({ titles }: AgreementRead): ReadonlySet<string> =>
  new Set([...tellingWords(titles.FR)].filter((word) => !COMMON_WORDS.test(word)));

function sameSubject(a: AgreementRead, b: AgreementRead): boolean {
  const [left, right] = [subjectOf(a), subjectOf(b)];
  return left.size === 0 || right.size === 0 || [...left].some((word) => right.has(word));
}

/** Kind, period and countries; without a period an agreement belongs to its document. */
const identity = ({ document, read }: Part<AgreementRead>): string =>
  [read.kind, read.period?.edtf ?? document, [...read.countries].sort().join('+')].join(' ');

const likeness: Likeness<AgreementRead> = {
  signature: (part) => JSON.stringify([identity(part), part.read]),
  blocks: (part) => [identity(part)],
  strength: (a, b) => (identity(a) === identity(b) && sameSubject(a.read, b.read) ? 1 : 0),
  conflict: (a, b) => !sameSubject(a.read, b.read),
};

function whole(parts: readonly Part<AgreementRead>[]): AgreementWhole {
  const first = parts[0]!;
  const { kind, titles, period, countries } = first.read;
  const reports = parts.reduce((sum, part) => sum + part.reports, 0);
  return {
    key: first.key,
    parts: parts.map(({ key }) => key),
    kind,
    titles,
    period,
    countries,
    importance: importanceOfAgreement({ kind, period, reports, countries: countries.length }),
  };
}

/** Agreements of one kind, period, countries and subject are one. */
export const agreements: MergeRule<AgreementRead, AgreementWhole> = ruleOf(likeness, whole);
