import { isFunctionWord } from '../phrases/function-words.ts';
import { isInstitutionWord } from '../phrases/institution-words.ts';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import type { Token } from '../phrases/token.ts';
import { isGivenName } from './given-names.ts';
import { looksPersonal, surnameTraditions, syllableTraditions } from './name-shapes.ts';

const LONGEST = 9;
const PARTICLES = new Set(
  `de du des d' la le von van der den ter ten zu zur di da do dos das del della delle degli ben bin bint ibn
  ould oul mint al el ag af av y e i und vom bar bat abu`
    .split(/\s+/)
    .filter(Boolean),
);
const REGNAL = /^(?:[IVX]+|Ier|Jr|Sr)$/;
/** `M. AK`: two capitals alone are no name. */
const SHORT_ACRONYM = /^\p{Lu}{2}$/u;
const ACRONYM = /^[\p{Lu}\p{N}&-]{2,}$/u;

/**
 * The index after the run of name words that begins at `at` (`Ursula von der Leyen`, `Diakhar FAYE`, `John F. Kennedy`),
 * or null where none begins there. Says nothing of whether the name is a person's.
 */
export function readNameChain(context: PhraseContext, at: number): number | null {
  const { tokens } = context;
  if (!opensName(context, at)) return null;
  let end = at + 1;
  while (end - at < LONGEST) {
    const next = extend(context, at, end);
    if (next === null) break;
    end = next;
  }
  if (end > at + 1) return end;
  return tokens[at]!.kind === 'WORD' && !SHORT_ACRONYM.test(tokens[at]!.text) ? end : null;
}

function opensName(context: PhraseContext, at: number): boolean {
  const { tokens, known } = context;
  const token = tokens[at];
  if (!token?.capital || isInstitutionWord(token.folded)) return false;
  // `à l'AFP Rosa Marchetti`: the name begins behind the acronym.
  const elided = at > 0 && tokens[at - 1]!.kind === 'ELISION' && isAcronym(token.text);
  if (elided && tokens[at + 1]?.capital === true && !isAcronym(tokens[at + 1]!.text)) return false;
  if (token.text.length < 2 || (token.kind === 'INITIAL' && !tokens[at + 1]?.capital)) return false;
  const next = tokens[at + 1];
  const span = known[at];
  if (span && (span.kind !== 'TOWN' || span.end > at + 1) && !isPersonTakenForPlace(context, at)) {
    const taken = span.kind === 'BODY' || span.end > at + 1 || !isGivenName(token.folded);
    if (taken || !next?.capital || isInstitutionWord(next.folded) || known[at + 1]) return false;
  }
  if (!isFunctionWord(token.text)) return true;
  if (next?.capital !== true) return false;
  return (at > 0 && tokens[at - 1]!.kind !== 'MARK') || opensVietnameseName(tokens, at);
}

/** `une visite à Nguyen Phu Trong`: what stands after `à` is a place only until its words are those of a person's name. */
function isPersonTakenForPlace({ tokens, known, towns }: PhraseContext, at: number): boolean {
  const span = known[at];
  if (span?.kind !== 'PLACE' || towns[at] || span.end < at + 2) return false;
  return looksPersonal(tokens.slice(at, span.end));
}

/** `Vu Hông Nam`, `Le Van Hai`: a surname that is also a French word, before two syllables of given names. */
function opensVietnameseName(tokens: readonly Token[], at: number): boolean {
  if (!surnameTraditions(tokens[at]!.folded).includes('vietnamese')) return false;
  return [1, 2].every((next) => {
    const token = tokens[at + next];
    return token?.capital === true && syllableTraditions(token.folded).includes('vietnamese');
  });
}

/** The index after one more name word, with the particles, initials or nickname before it; null where the name ends at `end`. */
function extend(context: PhraseContext, at: number, end: number): number | null {
  const { tokens } = context;
  const token = tokens[end];
  if (!token) return null;
  if (token.capital) return continuesName(context, at, end) ? end + 1 : null;
  if (token.text === '"') return afterNickname(context, end);
  if (token.kind === 'MARK' || token.kind === 'NUMBER') return null;
  let next = end;
  while (next < end + 3 && PARTICLES.has(tokens[next]?.folded ?? '') && !tokens[next]!.capital) next += 1;
  if (next === end || !tokens[next]?.capital || tokens[next]!.kind !== 'WORD') return null;
  if (isTaken(context, next) || isTaken(context, end) || isInstitutionWord(tokens[next]!.folded)) return null;
  return takesParticle(tokens, at, end, next) ? next + 1 : null;
}

function continuesName({ tokens, known, adjective }: PhraseContext, at: number, end: number): boolean {
  const token = tokens[end]!;
  if (REGNAL.test(token.text)) return true;
  if (token.kind === 'INITIAL') return tokens[end + 1]?.capital === true;
  if (isInstitutionWord(token.folded))
    return end === at + 1 && isGivenName(tokens[at]!.folded) && (known[end] ?? null) === null;
  if (adjective[end]) return false;
  const span = known[end];
  if (span && span.kind !== 'TOWN')
    return (
      span.end === end + 1 &&
      span.kind !== 'PEOPLE' &&
      !isAcronym(token.text) &&
      end === at + 1 &&
      isGivenName(tokens[at]!.folded)
    );
  return true;
}

function isTaken({ known }: PhraseContext, at: number): boolean {
  return known[at] !== null && known[at]!.kind !== 'TOWN';
}

/** `de`, `du`, `d'` belong to a name only after a given name, and never before a second given name: `père de Paul`. */
function takesParticle(tokens: readonly Token[], at: number, end: number, next: number): boolean {
  const { folded } = tokens[end]!;
  const french = folded === 'de' || folded === 'du' || folded === 'des' || folded === "d'";
  if (folded === 'le' || folded === 'la' || folded === 'i' || folded === 'e')
    return end > at + 1 && next === end + 1 && folded.length === 1;
  if (!french) return true;
  if (isGivenName(tokens[next]!.folded) && tokens[next + 1]?.capital) return false;
  return end - at <= 3 && (isGivenName(tokens[at]!.folded) || !isAcronym(tokens[at]!.text));
}

/** `Luiz Inacio "Lula" da Silva`: the quoted word must be one capitalised word with more of the name behind it. */
function afterNickname({ tokens }: PhraseContext, quote: number): number | null {
  const closed = tokens[quote + 1]?.capital && tokens[quote + 2]?.text === '"';
  const after = tokens[quote + 3];
  if (!closed || !after) return null;
  if (after.capital) return quote + 4;
  return PARTICLES.has(after.folded) && tokens[quote + 4]?.capital ? quote + 5 : null;
}

/** Whether a word is written in capitals only, as acronyms and some surnames are. */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text);
}
