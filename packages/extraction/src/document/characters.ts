/** Characters that stand for another one of the same length. */
const SAME_LENGTH: readonly (readonly [string, string])[] = [
  ['\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\r\v\f\u0085\u2028\u2029', '\n'],
  ['‘’‚‛ʹʼʻˈ′´`＇ꞌ', "'"],
  ['“”„‟″', '"'],
  ['‐‑‒–—―−﹘﹣－', '-'],
  ['º', '°'],
];

const SUPERSCRIPTS = 'ᵃaᵇbᶜcᵈdᵉeᶠfᵍgʰhⁱiʲjᵏkˡlᵐmⁿnᵒoᵖpʳrˢsᵗtᵘuᵛvʷwˣxʸyᶻz';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Every single character that has another spelling here, with that spelling; the empty string deletes it. */
export const SPELLINGS: ReadonlyMap<string, string> = buildSpellings();

function buildSpellings(): Map<string, string> {
  const spellings = new Map<string, string>(Object.entries(LIGATURES));
  for (const [characters, plain] of SAME_LENGTH) for (const c of characters) spellings.set(c, plain);
  for (let i = 0; i < SUPERSCRIPTS.length; i += 2) spellings.set(SUPERSCRIPTS[i]!, SUPERSCRIPTS[i + 1]!);
  // C0 and C1 controls, but for tab, line feed and carriage return.
  for (let code = 0; code < 0xa0; code++) {
    const control = code < 0x20 || code >= 0x7f;
    const character = String.fromCharCode(code);
    if (control && character !== '\n' && !spellings.has(character)) spellings.set(character, ' ');
  }
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const wide = String.fromCharCode(code);
    if (!spellings.has(wide)) spellings.set(wide, String.fromCharCode(code - 0xfee0));
  }
  for (const code of invisibleCodes()) spellings.set(String.fromCharCode(code), '');
  return spellings;
}

/** Soft hyphen, zero-width and direction marks, variation selectors, byte order mark. */
function* invisibleCodes(): Generator<number> {
  yield* [0xad, 0x180e, 0xfeff];
  for (const [first, last] of [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
  ] as const) {
    for (let code = first; code <= last; code++) yield code;
  }
}
