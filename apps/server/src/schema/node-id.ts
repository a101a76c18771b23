import { clientError } from '../client-error.ts';

const NODE_TYPES = [
  'Event',
  'Agreement',
  'Commemoration',
  'Anniversary',
  'Document',
  'Person',
  'Organization',
  'Topic',
] as const;
/** The types of the schema that `node` can fetch. */
export type NodeType = (typeof NODE_TYPES)[number];

export interface NodeKey {
  readonly type: NodeType;
  readonly key: string;
}

/** The opaque id of a stored thing: base64url of `Type:key`, so that it stands in an address unescaped. */
export const encodeNodeId = (type: NodeType, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/** Base64url as it is written: the last of two or three characters that stand alone has bits that tell nothing, and are zero. */
const BASE64URL = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/** The type and key that an id was made of, or null where this service has made no such id. */
export function decodeNodeId(id: string): NodeKey | null {
  if (!BASE64URL.test(id)) return null;
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((name) => name === text.slice(0, colon));
  const key = text.slice(colon + 1);
  return type && key !== '' ? { type, key } : null;
}

/** The keys of ids that must all be of one type; an id of another sort is the client's error. */
export const keysOfType = (type: NodeType, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const decoded = decodeNodeId(id);
    if (decoded?.type !== type) throw clientError('INVALID_ID', `not the id of a ${type}: ${id}`);
    return decoded.key;
  });
