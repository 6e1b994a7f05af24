import { XmlLimitError } from './errors.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A reference that names nothing XML knows: DTDs are not read, so `&nbsp;` has no meaning and stays as written. */
const REFERENCE = /&(?:#(\d{1,9})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z]+));/g;

/** Longer pieces of text exist in no document; their references would fill memory while they are replaced. */
const LONGEST = 4_000_000;

/** Text with the five predefined and the numeric references replaced (XML 1.0 §4.1, §4.6). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  if (text.length > LONGEST) throw new XmlLimitError('text');
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
  });
}

/** The replacement character for what no XML may hold: NUL (databases refuse it), surrogates, beyond Unicode. */
function fromCodePoint(code: number): string {
  const legal = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return legal ? String.fromCodePoint(code) : '\uFFFD';
}
