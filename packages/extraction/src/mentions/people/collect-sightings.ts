import type { Rejection } from '@ephemeride/domain';
import { nameForm } from './identity.ts';
import type { Sighting } from './person-cluster.ts';
import { refuseName } from './refusals/index.ts';
import { PEOPLE_RULES } from './rules/index.ts';
import type { ChunkedSentence, Finding, SeenRole } from './sighting.ts';

/** Runs every rule and refusal over the sentences: one sighting a name, introduced or not, in the order of the text. */
export function collectSightings(sentences: readonly ChunkedSentence[]): {
  sightings: Sighting[];
  rejections: Rejection[];
} {
  const sightings: Sighting[] = [];
  const rejections: Rejection[] = [];
  for (const sentence of sentences) {
    const findings = findingsByChunk(sentence);
    for (let index = 0; index < sentence.chunks.length; index++) {
      const chunk = sentence.chunks[index]!;
      if (chunk.kind !== 'NAME') continue;
      const { tokens, sentence: printed } = sentence.context;
      const start = tokens[chunk.start]!.start;
      const end = tokens[chunk.end - 1]!.end;
      const text = printed.text.slice(start - printed.start, end - printed.start);
      const refusal = refuseName(sentence, index);
      if (refusal) {
        rejections.push({ start, end, text, by: refusal });
        continue;
      }
      sightings.push(sightingOf(findings.get(index) ?? [], { start, end, text, sentence: printed.index }));
    }
  }
  return { sightings, rejections };
}

function findingsByChunk(sentence: ChunkedSentence): Map<number, Finding[]> {
  const findings = new Map<number, Finding[]>();
  // Rules speak of names: most of a despatch's sentences hold none.
  if (!sentence.chunks.some(({ kind }) => kind === 'NAME')) return findings;
  for (const rule of PEOPLE_RULES) {
    for (const finding of rule.read(sentence)) {
      findings.set(finding.chunk, [...(findings.get(finding.chunk) ?? []), finding]);
    }
  }
  return findings;
}

function sightingOf(
  findings: readonly Finding[],
  at: { start: number; end: number; text: string; sentence: number },
): Sighting {
  const roles = findings.flatMap(({ role }) => (role ? [role] : []));
  return {
    start: at.start,
    end: at.end,
    sentence: at.sentence,
    form: nameForm(at.text),
    rule: findings[0]?.rule ?? 'later-mention',
    rank: findings.find(({ rank }) => rank)?.rank ?? null,
    role: weightiest(roles),
    country:
      findings.find(({ country }) => country)?.country ??
      roles.find(({ country }) => country)?.country ??
      null,
    counterpart: findings.some(({ counterpart }) => counterpart),
    man: findings.some(({ man }) => man),
    introduced: findings.some(({ weak }) => !weak),
  };
}

/** The first of the roles with the most weight. */
export function weightiest(roles: readonly SeenRole[]): SeenRole | null {
  return roles.reduce<SeenRole | null>(
    (best, role) => (best && best.weight >= role.weight ? best : role),
    null,
  );
}
