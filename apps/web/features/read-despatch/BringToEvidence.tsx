'use client';

import { useEffect } from 'react';

/** Brings the evidence into sight where the address chooses an entry without naming the place. */
export function BringToEvidence() {
  useEffect(() => {
    if (!location.hash) document.getElementById('preuve')?.scrollIntoView({ block: 'center' });
  }, []);
  return null;
}
