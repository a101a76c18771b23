import { Header } from '../find-way/Header.tsx';
import { FaultPage } from './Fault.tsx';
import { Reading } from './Reading.tsx';
import type { Service } from './service.ts';

/** What every page shows while the API reads its corpus, or does not answer. */
export function Waiting({ service }: { service: Service }) {
  if (service.state !== 'READING') return <FaultPage fault="SILENT" />;
  return (
    <>
      <Header of="NOTICE" />
      <Reading initial={service} />
    </>
  );
}
