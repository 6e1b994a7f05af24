/** What the first bytes say a file is, whatever its name. */
export type FileKind = 'empty' | 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'xml' | 'text' | 'binary';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** How far a program's own bytes may stand before the mark: PDF readers accept a kilobyte. */
const HEAD = 1024;

/** A zip needs no more than its directory; Word itself writes a local entry first. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  const head = bytes.subarray(0, HEAD);
  if (indexOf(head, PDF) >= 0) return 'pdf';
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'html';
  if (text.startsWith('<?xml')) return /<(?:\w+:)?html\b/i.test(text) ? 'html' : 'xml';
  // Anything below the space but tab and line ends is no text; "\uFFFD" may be a legacy encoding.
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000E-\u001F]/.test(text) ? 'binary' : 'text';
}

/** The encoding that a byte order mark names; UTF-8 where there is none (XML 1.0 appendix F). */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

export function indexOf(bytes: Uint8Array, mark: readonly number[], from = 0): number {
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
