'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2000;

/** Puts a text on the clipboard and says so; nothing where scripts do not run. */
export function CopyButton({ value }: { value: string }) {
  const t = useTranslations();
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_MS);
  }
  return (
    <button type="button" className="with-script" onClick={copy}>
      {copied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      <span aria-live="polite">{copied ? t('share.copied') : t('share.copy')}</span>
    </button>
  );
}
