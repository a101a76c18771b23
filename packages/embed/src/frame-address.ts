/** The attributes of the element that go into the frame's address, under the same names. */
export const VIEW_ATTRIBUTES = [
  'window',
  'countries',
  'kinds',
  'types',
  'statuses',
  'people',
  'topics',
  'documents',
  'lane',
  'q',
  'entry',
  'lang',
  'theme',
] as const;
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];

/**
 * The address of the frame that shows a view.
 *
 * @param site where Éphéméride runs, with or without a path
 * @param read an attribute of the element, null where it is not set
 */
export function frameAddress(site: string, read: (name: ViewAttribute) => string | null): string {
  const address = new URL('embed', site.replace(/\/*$/, '/'));
  for (const name of VIEW_ATTRIBUTES) {
    const value = read(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}
