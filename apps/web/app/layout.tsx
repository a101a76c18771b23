import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme.css';
import './base.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { webEnv } from '../env.ts';
import { themeScript } from '../features/switch-theme/theme-script.ts';
import { ApiProvider } from '../graphql-client/ApiProvider.tsx';
import { fr } from '../messages/fr.ts';

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(webEnv().publicUrl),
    title: { default: `${fr.name} — ${fr.tagline}`, template: `%s — ${fr.name}` },
    description: fr.description,
    openGraph: { type: 'website', siteName: fr.name, locale: 'fr_FR' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="fr" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, under the page's nonce */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <ApiProvider>{children}</ApiProvider>
      </body>
    </html>
  );
}
