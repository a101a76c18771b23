import { Header } from '../find-way/Header.tsx';
import { Fault } from './Fault.tsx';
import { Reading } from './Reading.tsx';
import type { Service } from './service.ts';

/** What every page shows while the API reads its corpus, or does not answer. */
export function Waiting({ service }: { service: Service }) {
  return (
    <>
      <Header of="PAGE" />
      {service.state === 'READING' ? <Reading initial={service} /> : <Fault fault="SILENT" />}
    </>
  );
}
