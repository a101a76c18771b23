/** The faces of the page's fonts that an element's words need, as CSS that needs nothing else: each font is written into it. */
export async function fontsOf(element: HTMLElement): Promise<string> {
  const family = firstFamily(getComputedStyle(element).fontFamily);
  const letters = [...new Set(element.textContent ?? '')].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ sheet, rule }] : [])),
  );
  const needed = faces.filter(
    ({ rule }) =>
      firstFamily(rule.style.getPropertyValue('font-family')) === family &&
      covers(rule.style.getPropertyValue('unicode-range'), letters),
  );
  return (await Promise.all(needed.map(({ sheet, rule }) => inlined(rule, sheet)))).join('\n');
}

const firstFamily = (families: string): string => (families.split(',')[0] ?? '').replace(/["']/g, '').trim();

/** A sheet of another origin may not be read: it has none of our fonts. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Whether some letter lies in ranges such as `U+0-FF, U+131`; all do where none are given. */
export function covers(ranges: string, letters: readonly number[]): boolean {
  if (ranges.trim() === '') return true;
  const bounds = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return letters.some((letter) => bounds.some(([from, to]) => from <= letter && letter <= to));
}

/** A face whose file is part of its rule. */
async function inlined(rule: CSSFontFaceRule, sheet: CSSStyleSheet): Promise<string> {
  const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (!file) return rule.cssText;
  const answer = await fetch(new URL(file, sheet.href ?? location.href));
  const data = await dataUrl(await answer.blob());
  return rule.cssText.replace(/src:[^;]+;/, `src: url(${data}) format("woff2");`);
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
