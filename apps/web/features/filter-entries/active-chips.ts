import type { Translate } from '../../language/translate.ts';
import type { Choice } from '../browse/corpus.ts';
import type { ListField, View } from '../share-view/view.ts';
import type { ChosenNames } from './chosen-names.ts';
import { toggled } from './facet.ts';

/** A value that is filtered by, and the view that does without it. */
export interface ActiveChip {
  readonly key: string;
  readonly name: string;
  readonly change: Partial<View>;
}

/** What a value not named yet is called. */
const UNNAMED = '…';

/** Everything that a view filters by. */
export function activeChips(
  view: View,
  countries: readonly Choice[],
  names: ChosenNames,
  t: Translate,
): readonly ActiveChip[] {
  const country = (code: string): string => countries.find(({ id }) => id === code)?.label ?? code;
  const chip = (field: ListField, id: string, name: string): ActiveChip => ({
    key: `${field}/${id}`,
    name,
    change: toggled(view, field, id),
  });
  const named = (field: 'people' | 'topics' | 'documents') =>
    view[field].map((id) => chip(field, id, names[id] ?? UNNAMED));
  return [
    ...(view.text
      ? [{ key: 'text', name: t('filters.text', { text: view.text }), change: { text: null } }]
      : []),
    ...view.countries.map((code) => chip('countries', code, country(code))),
    ...named('people'),
    ...named('topics'),
    ...view.kinds.map((kind) => chip('kinds', kind, t(`kinds.${kind}`))),
    ...view.statuses.map((status) => chip('statuses', status, t(`statuses.${status}`))),
    ...view.types.map((type) => chip('types', type, t(`types.${type}`))),
    ...named('documents'),
  ];
}
