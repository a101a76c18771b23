/** Bundles the loader to one classic script at an absolute path. */
export function buildLoader(outfile: string): Promise<void>;
