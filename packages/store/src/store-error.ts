/** The root of what the store throws; a message is one lower-case line. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** A window whose days are not days, or whose end is before its start. */
export class InvalidWindow extends StoreError {
  override name = 'InvalidWindow';
}

/** A cursor that this store did not make for this order. */
export class InvalidCursor extends StoreError {
  override name = 'InvalidCursor';
}

/** A query that was given up because it took longer than the store's time limit; it may do better when less is asked. */
export class QueryTimeout extends StoreError {
  override name = 'QueryTimeout';
}
