import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme.css';
import './base.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { webEnv } from '../env.ts';
import { themeScript } from '../features/switch-theme/theme-script.ts';
import { readService, SERVICE_HEADER } from '../features/wait-for-service/service.ts';
import { Waiting } from '../features/wait-for-service/Waiting.tsx';
import { ApiProvider } from '../graphql-client/ApiProvider.tsx';
import { compiledMessages } from '../language/compiled.ts';
import type { Language } from '../language/languages.ts';
import { Speech } from '../language/Speech.tsx';
import { speech } from '../language/server.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t, language } = await speech();
  return {
    metadataBase: new URL(webEnv().publicUrl),
    title: { default: `${t('name')} — ${t('tagline')}`, template: `%s — ${t('name')}` },
    description: t('description'),
    openGraph: { type: 'website', siteName: t('name'), locale: OPEN_GRAPH_LOCALES[language] },
  };
}

/** As Open Graph writes them. */
const OPEN_GRAPH_LOCALES: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB', vi: 'vi_VN' };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { site } = await speech();
  const asked = await headers();
  const nonce = asked.get('x-nonce') ?? undefined;
  const service = readService(asked.get(SERVICE_HEADER));
  return (
    <html lang={site.language} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, under the page's nonce */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
        {service.state === 'READING' && (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        )}
      </head>
      <body>
        <Speech site={site} messages={compiledMessages(site.language)}>
          <ApiProvider>{service.state === 'READY' ? children : <Waiting service={service} />}</ApiProvider>
        </Speech>
      </body>
    </html>
  );
}
