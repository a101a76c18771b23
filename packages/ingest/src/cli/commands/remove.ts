import { relative, resolve, sep } from 'node:path';
import type { KnownDocument } from '@ephemeride/store';
import type { Command } from 'commander';
import { changeOf } from '../../corpus/ingest-files.ts';
import type { CommandContext } from '../context.ts';
import { withStore } from '../with-store.ts';

/** The slug that an argument names: a slug, or the path of a file of the corpus, there or gone. */
function slugNamed(argument: string, known: readonly KnownDocument[], corpus: string): string | null {
  const below = relative(corpus, resolve(argument)).split(sep).join('/');
  const found =
    known.find(({ slug }) => slug === argument) ??
    known.find(({ path }) => path === below) ??
    known.find(({ path }) => path === argument);
  return found?.slug ?? null;
}

export function addRemove(program: Command, { env, output }: CommandContext): void {
  program
    .command('remove')
    .summary('forget documents and what only they said')
    .description('Removes documents from the store, by slug or by path, with all that only they said.')
    .argument('<document...>', 'slugs, or paths of files')
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride remove 000_e59919eee4c08561
  $ ephemeride remove seeds/000_e59919eee4c08561.txt`,
    )
    .action(async (documents: string[]) => {
      const { removed, unknown } = await withStore(env, async (store) => {
        const known = await store.knownDocuments();
        const named = documents.map((document) => ({
          document,
          slug: slugNamed(document, known, env.corpus),
        }));
        const remove = named.flatMap(({ slug }) => (slug === null ? [] : [slug]));
        const change = await store.apply(changeOf({ topicNames: {} }, { remove }));
        return { removed: change.removed, unknown: named.filter(({ slug }) => slug === null) };
      });
      for (const { document } of unknown) output.fault(`ephemeride: no such document: ${document}`);
      await output.line(`${removed} removed`);
    });
}
