import { createHash } from 'node:crypto';
import { LOCALES, type Localized } from '@ephemeride/domain';
import { read } from '@ephemeride/extraction';
import { projectSets } from './sets.ts';

interface Titled {
  readonly name: string;
  readonly titles: Localized;
}

/** Every entry that is read in the project's despatches, and every composed title of a despatch that has none printed. */
function titled(): Titled[] {
  return projectSets().flatMap(({ name, golds }) =>
    golds.flatMap(({ file, text }) => {
      const { events, agreements, commemorations, document, titles } = read(text);
      const composed = document.title === null ? [{ titles }] : [];
      const entries = [...events, ...agreements, ...commemorations, ...composed];
      return entries.map((entry, index) => ({
        name: `${name}/${file.replace('.txt', '')}.${index + 1}`,
        titles: entry.titles,
      }));
    }),
  );
}

/** `count` titles drawn by a seed, in three languages, as Markdown. One despatch more leaves the others' draw as it was. */
export function drawTitles(count: number, seed: number): string {
  const lot = ({ name }: Titled) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return titled()
    .map((one) => ({ ...one, lot: lot(one) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, titles }, index) =>
      [
        `${index + 1}. ${name}`,
        ...LOCALES.map((locale) => `   - ${locale.toLowerCase()}: ${titles[locale]}`),
      ].join('\n'),
    )
    .join('\n');
}
