import type { DocumentParts, PartKind } from '@ephemeride/domain';
import { normalise } from '../normalise.ts';
import { readDocument } from '../read-document.ts';

/** Paragraphs and a headline of an invented despatch. */
export const FIRST =
  'Le ministre de la Défense, Kem Vuthy, a reçu lundi une délégation laotienne conduite par le général Bounmy ' +
  'Sayavong, en visite de travail de trois jours.';
export const SECOND =
  'Les deux parties ont salué les progrès de leur coopération et convenu de se revoir en septembre prochain.';
export const THIRD = 'Le général a remercié son hôte pour son accueil et pour la qualité des échanges.';
export const TITLE = 'Le Laos et le Cambodge se parlent';

/** What a page is read as. */
export function documentOf(...lines: string[]): DocumentParts {
  return readDocument(normalise(lines.join('\n\n'))).document;
}

/** The stretches of a page that are of one kind. */
export function partsOf(kind: PartKind, ...lines: string[]): string[] {
  const source = normalise(lines.join('\n\n'));
  return readDocument(source)
    .parts.filter((part) => part.kind === kind)
    .map(({ start, end }) => source.text.slice(start, end));
}
