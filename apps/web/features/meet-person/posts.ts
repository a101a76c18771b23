/** A post as one despatch shows it. */
interface Seen<Despatch> {
  readonly title: string;
  readonly rank: string | null;
  readonly organization: { readonly name: string } | null;
  readonly document: Despatch;
}

/** A post with every despatch that shows it alike. */
export interface DatedPost<Despatch> {
  readonly title: string;
  readonly rank: string | null;
  readonly organization: string | null;
  readonly seenIn: readonly Despatch[];
}

/** Gathers despatches that show the same post, rank and body one after the other, in the order given. */
export function datedPosts<Despatch extends { readonly slug: string }>(
  posts: readonly Seen<Despatch>[],
): readonly DatedPost<Despatch>[] {
  const gathered: { title: string; rank: string | null; organization: string | null; seenIn: Despatch[] }[] =
    [];
  for (const { title, rank, organization, document } of posts) {
    const last = gathered.at(-1);
    const same =
      last &&
      last.title === title &&
      last.rank === rank &&
      last.organization === (organization?.name ?? null);
    if (!same) gathered.push({ title, rank, organization: organization?.name ?? null, seenIn: [document] });
    else if (!last.seenIn.some(({ slug }) => slug === document.slug)) last.seenIn.push(document);
  }
  return gathered;
}
