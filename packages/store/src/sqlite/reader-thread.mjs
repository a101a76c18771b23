import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';

/** One reader in a thread of its own: plain JavaScript, since a thread starts from a file, bundled or not. */
const STATEMENTS_KEPT = 200;
const database = new Libsql(workerData.file);
database.exec(`pragma busy_timeout = ${workerData.busyTimeout}`);
database.exec('pragma cache_size = -65536');
database.exec('pragma temp_store = memory');
// The words that stand in each index of words: tables of this connection alone.
for (const what of ['entry', 'document', 'person'])
  database.exec(`create virtual table temp.${what}_words using fts5vocab('main', '${what}_search', 'row')`);
database.exec('pragma query_only = on');

const statements = new Map();

function statementOf(text) {
  const known = statements.get(text);
  if (known) return known;
  const prepared = database.prepare(text).raw();
  const statement = { prepared, names: prepared.columns().map(({ name }) => name) };
  if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value);
  statements.set(text, statement);
  return statement;
}

/** `libsql` binds every JavaScript number as a real, which turns integer arithmetic into real arithmetic. */
const bound = (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value);

parentPort.on('message', ({ end, id, text, parameters }) => {
  if (end) {
    database.close();
    parentPort.close();
    return;
  }
  try {
    const { prepared, names } = statementOf(text);
    parentPort.postMessage({ id, names, lists: prepared.all(parameters.map(bound)) });
  } catch (error) {
    parentPort.postMessage({ id, failed: { message: error.message, code: error.code } });
  }
});
