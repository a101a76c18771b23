import { readFragment } from '@ephemeride/contract';
import { webEnv } from '../../../env.ts';
import { citationOf } from '../../../features/cite-entry/citation.ts';
import { CITATION_FILES } from '../../../features/cite-entry/citation-files.ts';
import { CITATION_FORMATS } from '../../../features/cite-entry/citation-formats.ts';
import { fileHeaders, plainAnswer } from '../../../features/take-away/plain-answer.ts';
import { takenOf } from '../../../features/take-away/taken.ts';
import { takenEntryQuery, takenFragment } from '../../../features/take-away/taken-query.ts';
import { ask } from '../../../graphql-client/server.ts';
import { localeOf, readLanguage } from '../../../language/languages.ts';
import { translator } from '../../../language/translator.ts';

interface CiteProps {
  params: Promise<{ file: string }>;
}

/** An entry as a bibliography cites it: `/cite/ephemeride.bib?entry=…`. */
export async function GET(request: Request, { params }: CiteProps): Promise<Response> {
  const asked = (await params).file;
  const [file] = CITATION_FILES.find(([name]) => name === asked) ?? [];
  if (!file) return plainAnswer(404, `no such file: ${asked}`);

  const parameters = new URL(request.url).searchParams;
  const language = readLanguage(parameters.get('lang'));
  const t = translator(language);
  const { data, fault } = await ask(takenEntryQuery, {
    id: parameters.get('entry') ?? '',
    locale: localeOf(language),
  });
  if (fault) return plainAnswer(503, t('faults.silent'));
  const node = data.node;
  switch (node?.__typename) {
    case 'Event':
    case 'Agreement':
    case 'Commemoration':
    case 'Anniversary': {
      const entry = takenOf(readFragment(takenFragment, node), webEnv().publicUrl, t);
      const { mediaType, write } = CITATION_FORMATS[file];
      return new Response(write(citationOf({ entry, language, today: new Date(), t })), {
        headers: fileHeaders(mediaType, file === 'ephemeride.txt' ? null : file),
      });
    }
    default:
      return plainAnswer(404, t('panel.missing'));
  }
}
