/**
 * Does something long once the page has shown what it stands at: who pressed a key sees that at once, and the picture follows.
 *
 * @returns gives it up
 */
export function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
