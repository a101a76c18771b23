'use client';

import { useEffect, useRef, useState } from 'react';

interface Option {
  readonly id: string;
}

/**
 * Makes a text field that is already on the page the combobox of a list box `suggestions`: arrows walk its options, Enter chooses,
 * Escape closes. Until scripts and suggestions are there it stays a plain field.
 */
export function useCombobox<T extends Option>(
  input: HTMLInputElement,
  options: readonly T[],
  onType: (text: string) => void,
  onChoose: (option: T) => void,
): { active: T | null; open: boolean } {
  const [at, setAt] = useState(-1);
  const [wanted, setWanted] = useState(false);
  const open = wanted && options.length > 0;
  const active = (open && options[at]) || null;

  const latest = useRef({ options, active, at, open, onType, onChoose });
  latest.current = { options, active, at, open, onType, onChoose };

  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'suggestions');
    const away = new AbortController();
    const onInput = (): void => {
      setAt(-1);
      setWanted(true);
      latest.current.onType(input.value);
    };
    const walk = (step: number): void => {
      setWanted(true);
      // Past either end stands the field itself, with no option chosen.
      const places = latest.current.options.length + 1;
      setAt(((latest.current.at + 1 + step + places) % places) - 1);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { active, open, onChoose } = latest.current;
      if (event.key === 'ArrowDown') walk(1);
      else if (event.key === 'ArrowUp') walk(-1);
      else if (event.key === 'Enter' && active) onChoose(active);
      else if (event.key === 'Escape' && open) setWanted(false);
      else return;
      event.preventDefault();
    };
    const on = { signal: away.signal };
    input.addEventListener('input', onInput, on);
    input.addEventListener('keydown', onKeyDown, on);
    input.addEventListener('blur', () => setWanted(false), on);
    input.form?.addEventListener('submit', () => setWanted(false), on);
    // What was typed before the suggestions were there.
    if (input.value !== input.defaultValue) onInput();
    return () => away.abort();
  }, [input]);

  useEffect(() => {
    input.setAttribute('aria-expanded', String(open));
    if (active) input.setAttribute('aria-activedescendant', `suggestion-${active.id}`);
    else input.removeAttribute('aria-activedescendant');
    if (active) document.getElementById(`suggestion-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [input, open, active]);

  return { active, open };
}
