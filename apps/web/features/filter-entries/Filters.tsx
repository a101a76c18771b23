'use client';

import type { DayWindow } from '@ephemeride/domain';
import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { localeOf } from '../../language/languages.ts';
import { useSite } from '../../language/Speech.tsx';
import type { CorpusDigest } from '../browse/corpus.ts';
import { Sheet } from '../find-way/Sheet.tsx';
import type { ViewLinkContext } from '../share-view/ViewLink.tsx';
import { viewQuery } from '../share-view/view.ts';
import { Bones } from '../wait-for-service/Bones.tsx';
import { ActiveChips } from './ActiveChips.tsx';
import { type ChosenNames, chosenIds, chosenNamesQuery, namesOf } from './chosen-names.ts';
import styles from './Filters.module.css';

const FacetPanel = dynamic(() => import('./FacetPanel.tsx'), {
  ssr: false,
  loading: () => <Bones rows={6} />,
});

interface FiltersProps extends ViewLinkContext {
  corpus: CorpusDigest;
  window: DayWindow;
  /** What the server named already. */
  names: ChosenNames;
}

/** The filters in force as chips, and a sheet with every value that can be filtered by; without scripts a page of them. */
export function Filters({ corpus, window, names: known, view, go }: FiltersProps) {
  const { root } = useSite();
  const [open, setOpen] = useState(false);
  const names = useNames(view, known);
  return (
    <>
      <a className={`${styles.opener} without-script`} href={`${root}/filters?${viewQuery(view)}`}>
        <Opener />
      </a>
      <div className="with-script">
        <Sheet side="left" testId="filters" opener={<Opener />} onToggle={setOpen}>
          {open && <FacetPanel view={view} window={window} go={go} />}
        </Sheet>
      </div>
      <ActiveChips countries={corpus.countries} names={names} view={view} go={go} />
    </>
  );
}

/** What the values in force are called: as the server said, or as the API says now. */
function useNames(view: FiltersProps['view'], known: ChosenNames): ChosenNames {
  const ids = chosenIds(view);
  const [{ data }] = useQuery({
    query: chosenNamesQuery,
    variables: { ids, locale: localeOf(view.language) },
    pause: ids.every((id) => id in known),
  });
  return useMemo(() => (data ? { ...known, ...namesOf(data) } : known), [known, data]);
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
