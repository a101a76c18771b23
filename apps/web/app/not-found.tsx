import { Header } from '../features/find-way/Header.tsx';
import { Missing } from '../features/wait-for-service/Fault.tsx';

export default function NotFound() {
  return (
    <>
      <Header of="PAGE" />
      <Missing />
    </>
  );
}
