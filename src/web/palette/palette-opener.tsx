import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { opensPalette } from './palette-key.ts';

/** Fetched with the first key: who never asks for it never pays for it. */
const Palette = lazy(() => import('./palette.tsx'));

/** Listens for the key; without a script there is the link to the search, and nothing that promises more. */
export function PaletteOpener({ conference }: { readonly conference: string | undefined }) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return open ? (
    <Suspense fallback={null}>
      <Palette conference={conference ?? null} onClose={close} />
    </Suspense>
  ) : null;
}
