/** One mode of the style sheet: the value of each token in it. */
export interface Mode {
  readonly name: 'light' | 'dark' | 'lightMore' | 'darkMore';
  readonly tokens: ReadonlyMap<string, string>;
}

/** A pair of colours that stand on each other, and how much contrast WCAG 2.2 asks of it (1.4.3, 1.4.11). */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  readonly least: 4.5 | 3;
}

const on = (ground: string, least: Pair['least'], ...fronts: readonly string[]): Pair[] =>
  fronts.map((front) => ({ front, ground, least }));

export const PAIRS: readonly Pair[] = [
  ...on('paper', 4.5, 'ink', 'quiet', 'link', 'inserted', 'deleted', 'moved'),
  ...on('paper', 4.5, 'sample', 'add', 'mod', 'sup', 'noc', 'other'),
  ...on('surface', 4.5, 'ink', 'quiet', 'link'),
  ...on('accent', 4.5, 'on-accent'),
  ...on('inserted-ground', 4.5, 'inserted'),
  ...on('deleted-ground', 4.5, 'deleted'),
  ...on('moved-ground', 4.5, 'moved'),
  ...on('sample-ground', 4.5, 'sample', 'ink'),
  ...on('notice-ground', 4.5, 'ink'),
  ...on('paper', 3, 'line-strong', 'focus'),
];

/** The colours of `tokens.css` as the cascade leaves them in each mode. */
export function readModes(css: string): readonly Mode[] {
  const light = readTokens(css, null);
  const dark = readTokens(css, '(prefers-color-scheme: dark)');
  const more = readTokens(css, '(prefers-contrast: more)');
  const moreDark = readTokens(css, '(prefers-contrast: more) and (prefers-color-scheme: dark)');
  return [
    { name: 'light', tokens: light },
    { name: 'dark', tokens: new Map([...light, ...dark]) },
    { name: 'lightMore', tokens: new Map([...light, ...more]) },
    { name: 'darkMore', tokens: new Map([...light, ...dark, ...more, ...moreDark]) },
  ];
}

/** Custom properties of the `:root` under this media query, or under none. Throws where the sheet has no such rule. */
function readTokens(css: string, media: string | null): Map<string, string> {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  const start = media === null ? plain.indexOf(':root {') : plain.indexOf(`@media ${media} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${media ?? 'all'}.`);
  const body = plain.slice(plain.indexOf(':root {', start), plain.indexOf('}', start));
  return new Map(
    Array.from(body.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name, value]) => [name!, value!.trim()]),
  );
}

/** Contrast of a pair in a mode, 1 to 21 (WCAG 2.2, "contrast ratio"). Throws for a token that is no "#rrggbb". */
export function measureContrast({ tokens }: Mode, { front, ground }: Pair): number {
  const [a, b] = [front, ground].map((name) => getLuminance(tokens.get(name)));
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

function getLuminance(colour: string | undefined): number {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? [];
  if (parts.length !== 3) throw new Error(`“${colour}” is no colour of six digits.`);
  const [red, green, blue] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
