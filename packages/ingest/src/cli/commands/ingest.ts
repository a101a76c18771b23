import type { Command } from 'commander';
import { faultText } from '../../corpus/fault.ts';
import { frenchReader } from '../../corpus/french-reader.ts';
import type { IngestReport } from '../../corpus/ingest-files.ts';
import { ingestPaths } from '../../corpus/ingest-paths.ts';
import { CommandError } from '../command-error.ts';
import type { CommandContext } from '../context.ts';
import { withStore } from '../with-store.ts';

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

function summary({ added, updated, unchanged, removed, faults }: IngestReport): string {
  return [
    `${count(added, 'new document')}, ${updated} changed, ${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(faults.length > 0 ? [`${count(faults.length, 'file')} left out`] : []),
  ].join(', ');
}

/** Milliseconds between two words of progress. */
const PROGRESS_EVERY = 100;

export function addIngest(program: Command, { env, output, interrupted }: CommandContext): void {
  program
    .command('ingest')
    .summary('read despatches into the store')
    .description(
      'Reads .txt files, and the .txt files of folders, into the store. Files that did not change are passed over. ' +
        'A file that cannot be read is told as FILE:LINE: REASON; the others go in, and the exit status is 1.',
    )
    .argument('<path...>', 'files and folders')
    .option('--prune', 'also remove documents that are no more in the folders given')
    .addHelpText(
      'after',
      `
Examples:
  $ ephemeride ingest seeds                  every despatch of a folder
  $ ephemeride ingest --prune seeds          and forget those that are gone from it
  $ ephemeride ingest a.txt b.txt            two despatches`,
    )
    .action(async (paths: string[], { prune }: { prune?: boolean }) => {
      let shown = 0;
      const report = await withStore(env, (store) =>
        ingestPaths(store, paths, frenchReader(), {
          corpus: env.corpus,
          prune,
          signal: interrupted,
          onProgress({ done, total }) {
            if (done < total && Date.now() - shown < PROGRESS_EVERY) return;
            shown = Date.now();
            output.progress(`reading ${done}/${total}`);
          },
        }),
      ).finally(() => output.progress(''));
      for (const fault of report.faults) output.fault(faultText(fault));
      await output.line(summary(report));
      if (interrupted.aborted) throw new CommandError('interrupted: what was stored stays');
    });
}
