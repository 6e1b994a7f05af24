import { useEffect } from 'react';

/** Lists that opened over the page close on Escape and on a press beside them; without a script, on their own name. */
export function useClosing(form: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const findOpen = () => form.current?.querySelector<HTMLDetailsElement>('.filter-choice[open]');
    const onPress = ({ target }: PointerEvent) => {
      const open = findOpen();
      if (open && !open.contains(target as Node)) open.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      const open = key === 'Escape' ? findOpen() : null;
      if (!open) return;
      open.open = false;
      open.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [form]);
}
