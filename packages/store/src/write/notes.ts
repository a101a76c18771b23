import { createHash } from 'node:crypto';
import type { Engine, Tx } from '../engine.ts';

const MODULUS = 1n << 64n;

/** What a document adds to the revision: a sum, so that the order in which documents came does not show. */
function share({ slug, hash, readerVersion }: KnownBrief): bigint {
  const digest = createHash('sha256').update(`${slug}\n${hash}\n${readerVersion}`).digest();
  return digest.readBigUInt64BE(0);
}

interface KnownBrief {
  readonly slug: string;
  readonly hash: string;
  readonly readerVersion: string;
}

export async function readNotes(db: Pick<Tx, 'selectFrom'>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('note').selectAll().execute();
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** Notes the corpus' revision, its reader's version and the instant of the change. */
export async function noteChange(
  engine: Engine,
  db: Tx,
  before: readonly KnownBrief[],
  after: readonly KnownBrief[],
  at: string,
): Promise<void> {
  const notes = await readNotes(db);
  let sum = BigInt(`0x${notes.get('revision') ?? '0'}`);
  for (const document of after) sum += share(document);
  for (const document of before) sum -= share(document);
  const revision = (((sum % MODULUS) + MODULUS) % MODULUS).toString(16).padStart(16, '0');
  const version = after.at(-1)?.readerVersion ?? notes.get('version') ?? '';
  await db.deleteFrom('note').where('name', 'in', ['revision', 'version', 'ingested-at']).execute();
  await engine.insertRows(db, 'note', [
    { name: 'revision', value: revision },
    { name: 'version', value: version },
    { name: 'ingested-at', value: at },
  ]);
}
