/** An answer in words, where there is no file to give. */
export const plainAnswer = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** The headers of a file that is made for whoever asks: named, kept by nobody, found by no search engine. */
export const fileHeaders = (mediaType: string, name: string | null): Readonly<Record<string, string>> => ({
  'Content-Type': mediaType,
  ...(name === null ? {} : { 'Content-Disposition': `attachment; filename="${name}"` }),
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
});
