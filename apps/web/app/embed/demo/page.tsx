import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { webEnv } from '../../../env.ts';
import { Snippet } from '../../../features/embed-view/Snippet.tsx';
import { discovery } from '../../../features/share-view/discovery.ts';
import { escapeHtml, frameCode } from '../../../features/share-view/frame-code.ts';
import { fr } from '../../../messages/fr.ts';
import { French } from '../../../typography/French.tsx';
import styles from './demo.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { ...discovery(webEnv().publicUrl, '/', {}), title: fr.embed.demoTitle };
}

/** The three ways to show a timeline in another page, each with its code and, where a page can show it, at work. */
export default async function DemoPage() {
  const { publicUrl } = webEnv();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const site = escapeHtml(publicUrl);
  const element = `<script src="${site}/embed.js" async></script>\n<ephemeride-timeline src="${site}/" lane="type">\n  <a href="${site}/">${fr.name}</a>\n</ephemeride-timeline>`;
  const oembed = `${publicUrl}/oembed?url=${encodeURIComponent(`${publicUrl}/`)}&maxwidth=800`;
  return (
    <main className={styles.demo}>
      <p>
        <a href="/">{fr.name}</a>
      </p>
      <h1>{fr.embed.demoTitle}</h1>
      <p>{fr.embed.demoIntro}</p>

      <h2>{fr.embed.element}</h2>
      <p>{fr.embed.elementHelp}</p>
      <Snippet code={element} testId="snippet-element" />
      <script src="/embed.js" async nonce={nonce} suppressHydrationWarning />
      <ephemeride-timeline src={`${publicUrl}/`} lane="type">
        <a href="/">{fr.name}</a>
      </ephemeride-timeline>

      <h2>{fr.embed.frame}</h2>
      <p>
        <French>{fr.embed.frameHelp}</French>
      </p>
      <Snippet code={frameCode(`${publicUrl}/embed?window=2025`)} testId="snippet-frame" />
      <iframe className={styles.frame} src="/embed?window=2025" title={fr.name} loading="lazy" />

      <h2>{fr.embed.oembed}</h2>
      <p>
        <French>{fr.embed.oembedHelp}</French>
      </p>
      <Snippet code={oembed} testId="snippet-oembed" />
    </main>
  );
}
