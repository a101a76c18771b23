import { EVENT_KINDS, type EventKind } from '@ephemeride/domain';
import { Plus, X } from 'lucide-react';
import { fr } from '../../messages/fr.ts';
import { frenchNumber, frenchSpaces } from '../../typography/spacing.ts';
import type { Choice, CorpusDigest } from '../browse/corpus.ts';
import { Sheet } from '../find-way/Sheet.tsx';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import { ENTRY_TYPES, type EntryType, type View } from '../share-view/view.ts';
import styles from './Filters.module.css';

const NO_FILTER = { countries: [], kinds: [], types: [], text: null } satisfies Partial<View>;

interface FiltersProps extends ViewLinkContext {
  corpus: CorpusDigest;
}

/** The filters in force as chips, and a sheet with every value that can be filtered by. */
export function Filters({ corpus, view, go }: FiltersProps) {
  const chips = activeChips(view, corpus);
  return (
    <>
      <Sheet side="left" testId="filters" opener={<Opener />}>
        <Group name={fr.filters.countries} choices={corpus.countries} {...toggles(view, 'countries', go)} />
        <Group name={fr.filters.kinds} choices={kindChoices(corpus)} {...toggles(view, 'kinds', go)} />
        <Group name={fr.filters.types} choices={typeChoices(corpus)} {...toggles(view, 'types', go)} />
      </Sheet>
      {chips.length > 0 && (
        <ul className={styles.chips} data-testid="active-filters">
          {chips.map(({ name, change }) => (
            <li key={name}>
              <ViewLink
                view={view}
                go={go}
                change={change}
                className={styles.chip}
                label={fr.filters.remove(name)}
              >
                {name}
                <X size={14} aria-hidden="true" />
              </ViewLink>
            </li>
          ))}
          <li>
            <ViewLink view={view} go={go} change={NO_FILTER} className={styles.clear}>
              {fr.filters.clear}
            </ViewLink>
          </li>
        </ul>
      )}
    </>
  );
}

const Opener = () => (
  <>
    <Plus size={16} aria-hidden="true" />
    {fr.filters.add}
  </>
);

type ListField = 'countries' | 'kinds' | 'types';

interface GroupProps extends ViewLinkContext {
  name: string;
  choices: readonly Choice[];
  field: ListField;
}

function Group({ name, choices, view, field, go }: GroupProps) {
  return (
    <div className={styles.group}>
      <h2>{name}</h2>
      <ul className={styles.chips}>
        {choices.map(({ id, label, count }) => {
          const on = (view[field] as readonly string[]).includes(id);
          return (
            <li key={id}>
              <ViewLink
                view={view}
                go={go}
                change={{ [field]: toggled(view[field], id) }}
                className={styles.chip}
                current={on}
                testId={`filter-${field}-${id}`}
              >
                {label} <span className={styles.count}>{frenchNumber(count)}</span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const toggles = (view: View, field: ListField, go: ViewLinkContext['go']) => ({ view, field, go });

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

function kindChoices({ kinds }: CorpusDigest): readonly Choice[] {
  return kinds.flatMap(({ id, count }) =>
    EVENT_KINDS.includes(id as EventKind) ? [{ id, count, label: fr.kinds[id as EventKind] }] : [],
  );
}

function typeChoices({ types }: CorpusDigest): readonly Choice[] {
  return types.flatMap(({ id, count }) =>
    ENTRY_TYPES.includes(id as EntryType) ? [{ id, count, label: fr.types[id as EntryType] }] : [],
  );
}

/** What is filtered by, each with the view that does without it. */
function activeChips(view: View, corpus: CorpusDigest): { name: string; change: Partial<View> }[] {
  const country = (code: string): string => corpus.countries.find(({ id }) => id === code)?.label ?? code;
  const without = <T,>(values: readonly T[], value: T): readonly T[] =>
    values.filter((each) => each !== value);
  return [
    ...(view.text ? [{ name: frenchSpaces(fr.filters.text(view.text)), change: { text: null } }] : []),
    ...view.countries.map((code) => ({
      name: country(code),
      change: { countries: without(view.countries, code) },
    })),
    ...view.kinds.map((kind) => ({ name: fr.kinds[kind], change: { kinds: without(view.kinds, kind) } })),
    ...view.types.map((type) => ({ name: fr.types[type], change: { types: without(view.types, type) } })),
  ];
}
