import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone, whatever folder the command was given in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} parts a path below the clone's folder */
export const inRoot = (...parts) => join(ROOT, ...parts);
