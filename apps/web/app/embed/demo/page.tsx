import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { webEnv } from '../../../env.ts';
import { Snippet } from '../../../features/embed-view/Snippet.tsx';
import { chronologyHref, pageHref } from '../../../features/find-way/site.ts';
import { discovery } from '../../../features/share-view/discovery.ts';
import { escapeHtml, frameCode } from '../../../features/share-view/frame-code.ts';
import { speech } from '../../../language/server.ts';
import { Printed } from '../../../typography/Printed.tsx';
import styles from './demo.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speech();
  return { ...discovery(webEnv().publicUrl, '/', {}), title: t('embed.demoTitle') };
}

/** The three ways to show a timeline in another page, each with its code and, where a page can show it, at work. */
export default async function DemoPage() {
  const { publicUrl } = webEnv();
  const { t, site: here } = await speech();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const site = escapeHtml(publicUrl);
  const element = `<script src="${site}/embed.js" async></script>\n<ephemeride-timeline src="${site}/" lane="type">\n  <a href="${site}/">${t('name')}</a>\n</ephemeride-timeline>`;
  const oembed = `${publicUrl}/oembed?url=${encodeURIComponent(`${publicUrl}/`)}&maxwidth=800`;
  return (
    <main className={styles.demo}>
      <p>
        <a href={chronologyHref(here)}>{t('name')}</a>
      </p>
      <h1>{t('embed.demoTitle')}</h1>
      <p>{t('embed.demoIntro')}</p>

      <h2>{t('embed.element')}</h2>
      <p>{t('embed.elementHelp')}</p>
      <Snippet code={element} testId="snippet-element" />
      <script src={`${here.root}/embed.js`} async nonce={nonce} suppressHydrationWarning />
      <ephemeride-timeline src={`${publicUrl}/`} lane="type">
        <a href={chronologyHref(here)}>{t('name')}</a>
      </ephemeride-timeline>

      <h2>{t('embed.frame')}</h2>
      <p>
        <Printed>{t('embed.frameHelp')}</Printed>
      </p>
      <Snippet code={frameCode(`${publicUrl}/embed?window=2025`)} testId="snippet-frame" />
      <iframe
        className={styles.frame}
        src={pageHref(here, '/embed', { window: '2025' })}
        title={t('name')}
        loading="lazy"
      />

      <h2>{t('embed.oembed')}</h2>
      <p>
        <Printed>{t('embed.oembedHelp')}</Printed>
      </p>
      <Snippet code={oembed} testId="snippet-oembed" />
    </main>
  );
}
