import { readView, type View, viewQuery } from './view.ts';

/** The parameters of a page's address, as Next gives them. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The view that a page's parameters say; the first value counts where one is given twice. */
export const viewOf = (parameters: SearchParams): View => readView((name) => firstValue(parameters, name));

/** The value of a parameter, the first where it is given twice. */
export function firstValue(parameters: SearchParams, name: string): string | null {
  const value = parameters[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The same parameters, in their one written form. */
export const addressParameters = (parameters: SearchParams): string => viewQuery(viewOf(parameters));
