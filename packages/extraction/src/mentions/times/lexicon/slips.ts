/** A letter lost, a letter struck twice, two letters swapped: what a hurried hand makes of a word. */
export function slips(word: string): string[] {
  const letters = [...word].map((_, at) => at);
  return letters.flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
  ]);
}
