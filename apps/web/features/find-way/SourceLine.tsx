import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import { documentHref } from './site.ts';

/** What names a despatch where it is cited. */
export interface CitedDespatch {
  readonly slug: string;
  readonly agency: string | null;
  readonly date: { readonly display: string } | null;
}

/** A despatch as a newspaper cites it, agency and date, with the way to its words. */
export async function SourceLine({ despatch, entry }: { despatch: CitedDespatch; entry?: string }) {
  const { t, site } = await speech();
  const source = [despatch.agency ?? t('panel.unsigned'), despatch.date?.display].filter(Boolean).join(', ');
  return (
    <a href={documentHref(site, despatch.slug, entry)}>
      <Printed>{source}</Printed>
    </a>
  );
}
