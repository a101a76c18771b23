const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Text as an attribute's value or a node of HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign]!);

/** The HTML of a frame that shows a framed view, for pages that take no script. Sizes in CSS pixels. */
export const frameCode = (address: string, width: number | '100%' = '100%', height = 640): string =>
  `<iframe src="${escapeHtml(address)}" width="${width}" height="${height}" title="Éphéméride" loading="lazy" style="border:0"></iframe>`;
