import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';

/**
 * The one writer of a store that is filled, in a thread of its own: plain JavaScript, since a thread starts from a file. What can wait is
 * done when there is nothing else to do, so that whoever asks something never waits for it.
 */
const database = new Libsql(workerData.file);
const runs = new Map();
const waiting = [];

const prepared = (text) => {
  const known = runs.get(text) ?? database.prepare(text);
  runs.set(text, known);
  return known;
};

/** `libsql` binds every JavaScript number as a real, which turns integer arithmetic into real arithmetic. */
const bound = (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value);

function rowsOf(text, parameters) {
  const statement = database.prepare(text);
  const values = parameters.map(bound);
  if (!statement.reader) return { changes: statement.run(values).changes };
  const names = statement
    .raw()
    .columns()
    .map(({ name }) => name);
  return { names, lists: statement.all(values) };
}

function runAll({ text, values, each, rows, fault }) {
  const statement = prepared(text);
  let changed = 0;
  for (let from = 0; from < values.length; from += each)
    changed += statement.run(values.slice(from, from + each)).changes;
  if (fault !== null && changed !== rows) throw new Error(fault);
}

function perform(asked) {
  try {
    if (asked.close) {
      runs.clear();
      database.close();
      parentPort.postMessage({ id: asked.id });
      parentPort.close();
    } else if (asked.runs) {
      runAll(asked.runs);
      parentPort.postMessage({ id: asked.id });
    } else
      parentPort.postMessage({
        id: asked.id,
        ...rowsOf(asked.text, asked.parameters),
      });
  } catch (error) {
    parentPort.postMessage({
      id: asked.id,
      failed: { message: error.message, code: error.code },
    });
  }
}

function take(asked) {
  if (asked.whenever) waiting.push(asked);
  else {
    if (asked.last) while (waiting.length > 0) perform(waiting.shift());
    perform(asked);
  }
}

parentPort.on('message', (asked) => {
  take(asked);
  while (waiting.length > 0) {
    perform(waiting.shift());
    for (let more = receiveMessageOnPort(parentPort); more; more = receiveMessageOnPort(parentPort))
      take(more.message);
  }
});
