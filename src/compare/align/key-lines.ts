import { normaliseText } from '../words/normalise.ts';
import { LineTable } from './line-table.ts';
import { splitNumber } from './paragraph-number.ts';

/**
 * A number for each line of two texts: equal for lines that are the same, numbers of paragraphs, quotes and spaces
 * apart. Most lines stand in both texts to the letter, and only the others are looked into.
 */
export function keyLines(a: readonly string[], b: readonly string[]): [number[], number[]] {
  const exact = new LineTable();
  const keysA = a.map((line) => exact.add(line));
  const inBoth = new Uint8Array(exact.size);
  const keysB = b.map((line) => {
    const key = exact.find(line) ?? UNKNOWN;
    if (key !== UNKNOWN) inBoth[key] = 1;
    return key;
  });
  const loose = new Map<string, number>();
  const keyLoosely = (line: string): number => {
    const text = normaliseText(splitNumber(line).text);
    let key = loose.get(text);
    if (key === undefined) loose.set(text, (key = inBoth.length + loose.size));
    return key;
  };
  for (let i = 0; i < a.length; i++) if (inBoth[keysA[i]!] === 0) keysA[i] = keyLoosely(a[i]!);
  for (let j = 0; j < b.length; j++) if (keysB[j] === UNKNOWN) keysB[j] = keyLoosely(b[j]!);
  return [keysA, keysB];
}

const UNKNOWN = -1;
