import { readView, type View, viewQuery } from './view.ts';

/** The parameters of a page's address, as Next gives them. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The view that a page's parameters say; the first value counts where one is given twice. */
export const viewOf = (parameters: SearchParams): View =>
  readView((name) => {
    const value = parameters[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  });

/** The same parameters, in their one written form. */
export const addressParameters = (parameters: SearchParams): string => viewQuery(viewOf(parameters));
