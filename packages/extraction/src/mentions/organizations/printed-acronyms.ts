import { fold } from '@ephemeride/domain';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import { type BodySighting, bodySighting } from './body-sighting.ts';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}]{1,9}$/u;
const RULE = 'printed-acronym';

/** Adds the acronym in parentheses behind a name as its alias, and every later mention of that acronym. */
export function printedAcronyms(
  sightings: readonly BodySighting[],
  contexts: readonly PhraseContext[],
): BodySighting[] {
  const expanded = new Map<string, BodySighting>();
  const byEnd = new Map<number, BodySighting[]>();
  for (const sighting of sightings) {
    const known = byEnd.get(sighting.end);
    if (known) known.push(sighting);
    else byEnd.set(sighting.end, [sighting]);
  }
  const found: BodySighting[] = [];
  for (const { tokens } of contexts) {
    for (let open = 0; open < tokens.length; open++) {
      const token = tokens[open]!;
      const acronym = tokens[open + 1];
      if (token.text !== '(' || tokens[open + 2]?.text !== ')' || !acronym || !ACRONYM.test(acronym.text))
        continue;
      if (tokens[open + 2]!.start > acronym.end) continue;
      const named = tokens[open - 1] ? byEnd.get(tokens[open - 1]!.end) : undefined;
      const body = named && namedBy(named, acronym.text);
      if (!body || expanded.has(acronym.text)) continue;
      expanded.set(acronym.text, body);
      found.push({ ...body, acronym: acronym.text });
    }
  }
  for (const context of contexts) {
    for (let at = 0; at < context.tokens.length; at++) {
      const { text } = context.tokens[at]!;
      const body = expanded.get(text);
      if (body) found.push(bodySighting(context, RULE, at, at + 1, { key: body.key, country: body.country }));
    }
  }
  return [...found, ...sightings];
}

/** Of the bodies whose names end before an acronym, the shortest one that it abbreviates, else the longest. */
function namedBy(bodies: readonly BodySighting[], acronym: string): BodySighting {
  const shortestFirst = [...bodies].sort((a, b) => b.start - a.start);
  return shortestFirst.find(({ text }) => abbreviates(fold(acronym), fold(text))) ?? shortestFirst.at(-1)!;
}

/** Whether letters are, in order, initials of a name's words, the first of them the name's first. */
function abbreviates(letters: string, name: string): boolean {
  const initials = name.split(/[\s'-]+/).map((word) => word.charAt(0));
  if (initials[0] !== letters.charAt(0)) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1;
  return at === letters.length;
}
