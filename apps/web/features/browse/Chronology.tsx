'use client';

import type { DayWindow } from '@ephemeride/domain';
import { daysIn, huesOf, snapWindow } from '@ephemeride/timeline';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LaneSelect } from '../choose-window/LaneSelect.tsx';
import { Overview } from '../choose-window/Overview.tsx';
import { WindowPicker } from '../choose-window/WindowPicker.tsx';
import type { ChosenNames } from '../filter-entries/chosen-names.ts';
import { Filters } from '../filter-entries/Filters.tsx';
import { Framed } from '../find-way/PageLink.tsx';
import { KeysHelp } from '../learn-keys/KeysHelp.tsx';
import { createPointing } from '../point-at/pointing.ts';
import { PanelFrame, type PanelFrameProps } from '../read-evidence/PanelFrame.tsx';
import { EntryList } from '../read-list/EntryList.tsx';
import { EntryTable } from '../read-list/EntryTable.tsx';
import { ListForm } from '../read-list/ListForm.tsx';
import { LookingFor } from '../search-chronology/Found.tsx';
import { PictureSection } from '../see-picture/PictureSection.tsx';
import { useView } from '../share-view/use-view.ts';
import { viewHref } from '../share-view/ViewLink.tsx';
import styles from './Chronology.module.css';
import { CountLine } from './CountLine.tsx';
import { shownWindow } from './chronology.ts';
import type { CorpusDigest } from './corpus.ts';
import { NothingHere } from './NothingHere.tsx';
import { type Asked, useChronology } from './use-chronology.ts';
import { useNeighbours } from './use-neighbours.ts';
import { rowsOf, useGround, usePictureData } from './use-picture-data.ts';

export interface ChronologyProps {
  corpus: CorpusDigest;
  limits: DayWindow;
  initial: Asked;
  entry: PanelFrameProps['initial'];
  names: ChosenNames;
  /** Inside a frame of another page. */
  framed: boolean;
}

/** Days without an event that are worth telling, at the least; more in a long window. */
const LEAST_SILENCE = 30;

/** The chronology: overview, picture, list and panel of one view, all in step with the address. */
export function Chronology({ corpus, limits, initial, entry, names, framed }: ChronologyProps) {
  const t = useTranslations();
  const { view, go } = useView(framed);
  const [pointing] = useState(createPointing);
  const window = useMemo(() => shownWindow(view, corpus) ?? limits, [view, corpus, limits]);
  const { data, drawn, matching, nearest, stale, failed } = useChronology(view, window, corpus, initial);

  const ground = useGround(corpus, limits, window);
  useNeighbours(view, window, ground, corpus, !stale && !failed);
  const picture = usePictureData(view, drawn, ground, data, corpus);
  const hues = useMemo(() => huesOf(picture.order, picture.shared), [picture.order, picture.shared]);
  const rows = useMemo(() => rowsOf(picture), [picture]);

  const open = useCallback((id: string) => go({ entry: id }), [go]);
  const close = useCallback(() => {
    if (view.entry === null) return;
    go({ entry: null });
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(view.entry)}"]`)?.focus();
  }, [go, view.entry]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close]);
  const move = useCallback(
    (next: DayWindow | null, going: 'STEP' | 'GESTURE') =>
      go({ window: next && snapWindow(next, ground) }, going),
    [go, ground],
  );
  const hrefOf = useCallback((id: string) => `${viewHref(view, { entry: id })}#preuve`, [view]);

  const { entries, shown, total } = data.timeline;
  const listed = { entries, selected: view.entry, pointing, hues, hrefOf, onOpen: open };
  const silence = shown === total ? Math.max(LEAST_SILENCE, daysIn(drawn) / 12) : null;

  return (
    <Framed value={framed}>
      <main className={styles.chronology} data-framed={framed || undefined}>
        <div className={styles.controls}>
          <WindowPicker corpus={corpus} window={window} ground={ground} view={view} go={go} />
          <LaneSelect view={view} go={go} />
          {!framed && <Filters corpus={corpus} window={window} names={names} view={view} go={go} />}
          <CountLine shown={shown} total={total} stale={stale} failed={failed} />
        </div>
        <Overview corpus={corpus} limits={limits} matching={matching} window={window} view={view} go={go} />
        <PictureSection
          data={picture}
          window={window}
          rows={rows}
          selected={view.entry}
          pointing={pointing}
          onWindow={move}
          onSelect={open}
        />
        {/* Before the list and not in it: who skips to the list comes to its first entry. */}
        {!framed && total > 0 && (
          <div className={styles.forms}>
            <KeysHelp />
            <ListForm view={view} go={go} partial={shown < total} />
          </div>
        )}
        <div className={styles.reading}>
          <section
            className={styles.list}
            id="liste"
            tabIndex={-1}
            aria-label={t('list.label')}
            aria-busy={stale}
          >
            {total === 0 ? (
              <NothingHere
                view={view}
                window={window}
                limits={limits}
                matching={matching}
                nearest={nearest}
                go={go}
              />
            ) : (
              <LookingFor text={view.text}>
                {view.table === null ? (
                  <EntryList {...listed} silence={silence} />
                ) : (
                  <EntryTable {...listed} sort={view.table} view={view} go={go} />
                )}
              </LookingFor>
            )}
          </section>
          <PanelFrame
            entry={view.entry}
            initial={entry}
            closeHref={viewHref(view, { entry: null })}
            onClose={close}
          />
        </div>
      </main>
    </Framed>
  );
}
