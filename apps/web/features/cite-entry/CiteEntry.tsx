'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { pageHref } from '../find-way/site.ts';
import { CopyButton } from '../share-view/CopyButton.tsx';
import { Bones } from '../wait-for-service/Bones.tsx';
import styles from './CiteEntry.module.css';
import { CITATION_FILES } from './citation-files.ts';

/** How an entry is cited: a line to copy, and files for reference managers. The line is fetched once it is asked for. */
export function CiteEntry({ entry }: { entry: string }) {
  const t = useTranslations();
  const site = useSite();
  const [open, setOpen] = useState(false);
  const hrefOf = (file: string): string => pageHref(site, `/cite/${file}`, { entry });
  return (
    <details
      className={styles.cite}
      data-testid="cite"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('cite.open')}</summary>
      {open && <Line address={hrefOf('ephemeride.txt')} />}
      <ul className={styles.files}>
        {CITATION_FILES.map(([file, name]) => (
          <li key={file} className={name ? undefined : 'without-script'}>
            <a href={hrefOf(file)} data-testid={`cite-${file}`}>
              {name ?? t('cite.plain')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The citation in a line; until it is there, or where it cannot be had, the links stand alone. */
function Line({ address }: { address: string }) {
  const [line, setLine] = useState<string | null>(null);
  useEffect(() => {
    const away = new AbortController();
    fetch(address, { signal: away.signal })
      .then(async (answer) => setLine(answer.ok ? (await answer.text()).trim() : ''))
      .catch(() => setLine(''));
    return () => away.abort();
  }, [address]);
  if (line === null) return <Bones rows={2} />;
  if (line === '') return null;
  return (
    <p className={styles.line} data-testid="cite-line">
      <span>{line}</span>
      <CopyButton value={line} />
    </p>
  );
}
