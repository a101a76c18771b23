import { MoveRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';
import { French } from '../../typography/French.tsx';
import { Printed } from '../../typography/Printed.tsx';
import { SourceLine } from '../find-way/SourceLine.tsx';
import type { Field } from './conflicts.ts';
import type { EventPage, Report } from './event-query.ts';
import styles from './Reports.module.css';

/** All reports of an event side by side, what each says, and where it departs from the others. */
export function Reports({ event }: { event: EventPage }) {
  return (
    <ol className={styles.reports} data-testid="reports">
      {event.reports.map((report) => (
        <li key={report.document.slug}>
          <ReportCard report={report} entry={event.id} />
        </li>
      ))}
    </ol>
  );
}

async function ReportCard({ report, entry }: { report: Report; entry: string }) {
  const { t } = await speech();
  const { document, kind, status, date, place, evidence, differs } = report;
  const said = (name: string, field: Field, value: ReactNode) =>
    value && (
      <div data-differs={differs.includes(field) || undefined}>
        <dt>{name}</dt>
        <dd>
          {value}
          {differs.includes(field) && <strong className={styles.differs}>{t('event.differs')}</strong>}
        </dd>
      </div>
    );
  const elsewhere = differs.filter((field) => !['date', 'place', 'status', 'kind'].includes(field));
  return (
    <article className={styles.report}>
      <h3 lang={document.headline ? SOURCE_LANGUAGE : undefined}>
        {document.headline ? <French>{document.headline}</French> : <Printed>{document.title}</Printed>}
      </h3>
      <p className={styles.source}>
        <SourceLine despatch={document} entry={entry} />
      </p>
      <dl className={styles.said}>
        {said(
          t('panel.when'),
          'date',
          <>
            {date?.stated && (
              <>
                <q lang={SOURCE_LANGUAGE}>{date.stated}</q>{' '}
                <MoveRight size={16} className={styles.arrow} role="img" aria-label={t('panel.means')} />{' '}
              </>
            )}
            <Printed>{date?.display ?? t('list.undated')}</Printed>
          </>,
        )}
        {said(t('panel.where'), 'place', place?.name)}
        {said(t('event.status'), 'status', t(`statuses.${status}`))}
        {said(t('event.kind'), 'kind', t(`kinds.${kind}`))}
      </dl>
      {elsewhere.length > 0 && (
        <p className={styles.differs}>
          <Printed>
            {t('event.departs', {
              fields: elsewhere.map((field) => t(`event.fields.${field as Field}`)).join(', '),
            })}
          </Printed>
        </p>
      )}
      <ul className={styles.quotes} aria-label={t('event.quote')}>
        {evidence.map(({ start, quote }) => (
          <li key={start}>
            <q lang={SOURCE_LANGUAGE}>{quote}</q>
          </li>
        ))}
      </ul>
    </article>
  );
}
