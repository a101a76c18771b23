import { StoreError } from '@ephemeride/store';
import { EnvError, readEnv } from './env.ts';
import { serve } from './serve.ts';
import { StartError } from './start-error.ts';

const isReason = (error: unknown): error is Error =>
  error instanceof EnvError || error instanceof StartError || error instanceof StoreError;

/** Ends with one line where the person at the keyboard can put it right, with the whole error where they cannot. */
function fail(error: unknown): never {
  console.error(isReason(error) ? `ephemeride: ${error.message}` : error);
  process.exit(1);
}

try {
  const service = await serve(readEnv(process.env));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    service.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await service.ready.catch(async (error: unknown) => {
    if (stopping) return;
    await service.stop();
    fail(error);
  });
  if (!stopping) console.log(`GraphQL ${service.address}`);
} catch (error) {
  fail(error);
}
