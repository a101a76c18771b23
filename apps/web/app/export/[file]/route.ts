import { webEnv } from '../../../env.ts';
import { readView, viewQuery } from '../../../features/share-view/view.ts';
import { written } from '../../../features/take-away/file-format.ts';
import { FILE_FORMATS } from '../../../features/take-away/file-formats.ts';
import { loadWindow } from '../../../features/take-away/load-window.ts';
import { fileHeaders, plainAnswer } from '../../../features/take-away/plain-answer.ts';
import { streamOf } from '../../../features/take-away/stream-of.ts';
import { TAKEN_FILES } from '../../../features/take-away/taken-files.ts';
import { takenPages } from '../../../features/take-away/taken-pages.ts';
import { translator } from '../../../language/translator.ts';

interface ExportProps {
  params: Promise<{ file: string }>;
}

/** What a view shows as a file: the same filters, window and order, every entry of it. */
export async function GET(request: Request, { params }: ExportProps): Promise<Response> {
  const asked = (await params).file;
  const [file] = TAKEN_FILES.find(([name]) => name === asked) ?? [];
  if (!file) return plainAnswer(404, `no such file: ${asked}`);

  const parameters = new URL(request.url).searchParams;
  const view = readView((name) => parameters.get(name));
  const t = translator(view.language);
  const { publicUrl } = webEnv();
  const window = await loadWindow(view);
  if (window.fault) return plainAnswer(503, t('faults.silent'));
  if (window.data === null) return plainAnswer(404, t('faults.empty'));
  const pages = await takenPages({ view, window: window.data, publicUrl, t });
  if (pages.fault) return plainAnswer(503, t(pages.fault === 'SILENT' ? 'faults.silent' : 'faults.refused'));

  const query = viewQuery({ ...view, entry: null, theme: null });
  const format = FILE_FORMATS[file];
  const about = {
    name: t('name'),
    url: `${publicUrl}/${query ? `?${query}` : ''}`,
    window: window.data,
    language: view.language,
    taken: new Date(),
  };
  return new Response(streamOf(written(format, about, pages.data)), {
    headers: fileHeaders(format.mediaType, file),
  });
}
