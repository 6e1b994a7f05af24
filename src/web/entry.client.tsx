import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { loadCatalogues } from './catalogue/catalogue.ts';

// The page came in one language: its words alone are fetched, and must be here before React looks at the page.
await loadCatalogues();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
