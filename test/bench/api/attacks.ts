import { ATTACKS } from '../../api/attack.ts';
import { median } from '../rounds.ts';
import { bodyOf, LIST_OF_100 } from './cases.ts';
import { type Asked, keepAlive, send } from './measure.ts';

export interface AttackResult {
  readonly slowest: string;
  /** How many plain queries the slowest takes the time of. */
  readonly plainQueries: number;
}

const ROUNDS = 15;

/** Times each attack that the server itself answers in turn with a plain query, a list of a hundred. */
export async function timeAttacks(origin: string): Promise<AttackResult> {
  const agent = keepAlive();
  const url = `${origin}/graphql`;
  const time = async (asked: Asked): Promise<number> => {
    const begun = performance.now();
    await send(agent, asked);
    return performance.now() - begun;
  };
  const plain: Asked = { url, body: bodyOf(LIST_OF_100.query, {}) };
  let slowest: AttackResult = { slowest: 'none', plainQueries: 0 };
  for (const { name, method, contentType, chunked, body } of ATTACKS) {
    if (method === 'GET' || chunked || contentType !== 'application/json' || body.length > 100_000) continue;
    const times = { attack: [] as number[], plain: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.attack.push(await time({ url, body }));
      times.plain.push(await time(plain));
    }
    const plainQueries = median(times.attack) / median(times.plain);
    if (plainQueries > slowest.plainQueries) slowest = { slowest: name, plainQueries };
  }
  agent.destroy();
  return slowest;
}
