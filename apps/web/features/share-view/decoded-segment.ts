/** A segment of a path as it was meant: Next gives it as the address wrote it. What is no encoding stays as it is. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
