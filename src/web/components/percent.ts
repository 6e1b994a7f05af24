/** "72%" of a share from 0 to 1: cut, never rounded up, so that "100%" means all of it; "<1%" of what is not nothing. */
export function writeShare(share: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  if (share > 0 && share < 0.01) return `<${format.format(0.01)}`;
  return format.format(Math.floor(share * 100 + 1e-9) / 100);
}
