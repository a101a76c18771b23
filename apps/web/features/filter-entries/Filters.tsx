import { Plus, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Translate } from '../../language/translate.ts';
import type { Choice, CorpusDigest } from '../browse/corpus.ts';
import { Sheet } from '../find-way/Sheet.tsx';
import { isEventKind } from '../read-list/kind-word.ts';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import { ENTRY_TYPES, type EntryType, type View } from '../share-view/view.ts';
import styles from './Filters.module.css';

const NO_FILTER = { countries: [], kinds: [], types: [], text: null } satisfies Partial<View>;

interface FiltersProps extends ViewLinkContext {
  corpus: CorpusDigest;
}

/** The filters in force as chips, and a sheet with every value that can be filtered by. */
export function Filters({ corpus, view, go }: FiltersProps) {
  const t = useTranslations();
  const chips = activeChips(view, corpus, t);
  return (
    <>
      <Sheet side="left" testId="filters" opener={<Opener />}>
        <Group name={t('filters.countries')} choices={corpus.countries} {...toggles(view, 'countries', go)} />
        <Group name={t('filters.kinds')} choices={kindChoices(corpus, t)} {...toggles(view, 'kinds', go)} />
        <Group name={t('filters.types')} choices={typeChoices(corpus, t)} {...toggles(view, 'types', go)} />
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
                label={t('filters.remove', { name })}
              >
                {name}
                <X size={14} aria-hidden="true" />
              </ViewLink>
            </li>
          ))}
          <li>
            <ViewLink view={view} go={go} change={NO_FILTER} className={styles.clear}>
              {t('filters.clear')}
            </ViewLink>
          </li>
        </ul>
      )}
    </>
  );
}

function Opener() {
  const t = useTranslations();
  return (
    <>
      <Plus size={16} aria-hidden="true" />
      {t('filters.add')}
    </>
  );
}

type ListField = 'countries' | 'kinds' | 'types';

interface GroupProps extends ViewLinkContext {
  name: string;
  choices: readonly Choice[];
  field: ListField;
}

function Group({ name, choices, view, field, go }: GroupProps) {
  const { number } = useFormatter();
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
                {label} <span className={styles.count}>{number(count)}</span>
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

function kindChoices({ kinds }: CorpusDigest, t: Translate): readonly Choice[] {
  return kinds.flatMap(({ id, count }) => (isEventKind(id) ? [{ id, count, label: t(`kinds.${id}`) }] : []));
}

function typeChoices({ types }: CorpusDigest, t: Translate): readonly Choice[] {
  return types.flatMap(({ id, count }) =>
    ENTRY_TYPES.includes(id as EntryType) ? [{ id, count, label: t(`types.${id as EntryType}`) }] : [],
  );
}

/** What is filtered by, each with the view that does without it. */
function activeChips(
  view: View,
  corpus: CorpusDigest,
  t: Translate,
): { name: string; change: Partial<View> }[] {
  const country = (code: string): string => corpus.countries.find(({ id }) => id === code)?.label ?? code;
  const without = <T,>(values: readonly T[], value: T): readonly T[] =>
    values.filter((each) => each !== value);
  return [
    ...(view.text ? [{ name: t('filters.text', { text: view.text }), change: { text: null } }] : []),
    ...view.countries.map((code) => ({
      name: country(code),
      change: { countries: without(view.countries, code) },
    })),
    ...view.kinds.map((kind) => ({ name: t(`kinds.${kind}`), change: { kinds: without(view.kinds, kind) } })),
    ...view.types.map((type) => ({ name: t(`types.${type}`), change: { types: without(view.types, type) } })),
  ];
}
