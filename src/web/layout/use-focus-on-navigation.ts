import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page inside the application, focus goes to its heading, as it goes to the top of a page that the
 * browser loads: a screen reader says where one is, and the next Tab starts there. A fragment keeps its own target.
 */
export function useFocusOnNavigation(): void {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (hash === '') document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
