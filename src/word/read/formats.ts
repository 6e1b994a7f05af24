import type { Run } from '../../document/document.ts';
import type { RunFormat } from './run-format.ts';
import type { Styles } from './styles.ts';

/** What a run carries besides its text and its history. Shared: runs that look alike hold the same object. */
export type Looks = Readonly<
  Pick<Run, 'bold' | 'italic' | 'underline' | 'superscript' | 'subscript' | 'lang' | 'rtl'>
> & { readonly hidden?: true };

const EAST_ASIAN = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const NOTHING: RunFormat = {};

/** Finds the looks of runs: what the run says, else its styles; equal looks are one object. */
export function createFormats(
  styles: Styles,
): (style: string | undefined, own: RunFormat | null, text: string) => Looks {
  const known = new Map<string, Looks>();
  return (style, own, text) => {
    const format = own ?? NOTHING;
    const inherited = styles.formatOf(style, format.style);
    const rtl = format.rtl ?? inherited.rtl ?? false;
    const complex = rtl || (format.complex ?? inherited.complex ?? false);
    const bold = complex ? (format.boldComplex ?? inherited.boldComplex) : (format.bold ?? inherited.bold);
    const italic = complex
      ? (format.italicComplex ?? inherited.italicComplex)
      : (format.italic ?? inherited.italic);
    const underline = format.underline ?? inherited.underline;
    const vertical = format.vertical ?? inherited.vertical;
    const hidden = format.hidden ?? inherited.hidden;
    const lang = complex
      ? format.langBidi
      : format.langEastAsia !== undefined && EAST_ASIAN.test(text)
        ? format.langEastAsia
        : format.lang;
    const key = `${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}${rtl ? 'r' : ''}${hidden ? 'h' : ''}${vertical ?? ''} ${lang ?? ''}`;
    let looks = known.get(key);
    if (!looks) {
      looks = {
        ...(bold && { bold: true }),
        ...(italic && { italic: true }),
        ...(underline && { underline: true }),
        ...(vertical === 'superscript' && { superscript: true }),
        ...(vertical === 'subscript' && { subscript: true }),
        ...(lang !== undefined && { lang }),
        ...(rtl && { rtl: true }),
        ...(hidden && { hidden: true }),
      };
      known.set(key, looks);
    }
    return looks;
  };
}
