/** A key of one sign can be in the way of who speaks to the machine: WCAG 2.1.4 asks that it can be turned off. */
const NAME = 'palette-key';

/** Whether "/" opens the palette; Ctrl K always does. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    // No storage (a browser that refuses it): the key stays on.
    return true;
  }
}

export function turnSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // It cannot be kept, and nothing else is lost.
  }
}

const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog[open]';

/** True for a key that asks for the palette: not what somebody types into a field, nor half of a sign being composed. */
export function opensPalette(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
  if (defaultPrevented || isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  if (target instanceof Element && target.closest(FIELD)) return false;
  return key === '/' && isSlashOn();
}
