const [MINUS, ZERO, NINE] = ['-', '0', '9'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/**
 * Whole numbers of a text with one sign of any sort between each two, read in one pass: a list handed over as a text is thousands of
 * numbers long, and to cut it up first takes several times as long.
 */
export function toldNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    const isNegative = code === MINUS;
    if (isNegative) code = text.charCodeAt(++at);
    let number = 0;
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) number = number * 10 + (code - ZERO);
    numbers.push(isNegative ? -number : number);
  }
  return numbers;
}
