export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A figure in a column of ten characters. */
export const column = (value: number, digits = 1): string => value.toFixed(digits).padStart(10);
