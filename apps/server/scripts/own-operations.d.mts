/** Every operation of the pages and widgets by the SHA-256 of its text. */
export declare function ownOperations(): Promise<Record<string, string>>;
