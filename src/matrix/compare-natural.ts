/** "RES-9" before "RES-101", "19" before "19A": digits as numbers, letters as any language sorts them. */
const collator = new Intl.Collator('en', { numeric: true });

export const compareNatural = (a: string, b: string): number => collator.compare(a, b);
