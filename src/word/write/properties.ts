import { toggle, w } from './xml.ts';

/** Formatting of a run. Sizes in half points, as Word counts them. */
export interface RunFormat {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly size?: number;
  readonly underline?: boolean;
  readonly vertical?: 'superscript' | 'subscript';
  readonly rtl?: boolean;
  readonly hidden?: boolean;
  readonly lang?: string;
}

/** Formatting of a paragraph. Lengths in twentieths of a point. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A thin rule above the paragraph. */
  readonly ruleAbove?: boolean;
  /** Positions of left tabs; `right` and `center` beside them. */
  readonly tabs?: readonly (number | { readonly at: number; readonly kind: 'right' | 'center' })[];
  readonly before?: number;
  readonly after?: number;
  /** Line height in 240ths of a line. */
  readonly line?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly align?: 'center' | 'both' | 'right';
  readonly outline?: number;
}

/**
 * Content of `w:rPr` in the order of EG_RPrBase (ECMA-376-1 § 17.3.2): Word calls a file damaged that breaks it.
 * Complex scripts have switches of their own (`bCs`, `iCs`, `szCs`), so that Arabic gets the same look.
 */
export function writeRunProperties(format: RunFormat): string {
  const { rtl } = format;
  return [
    format.style ? w('rStyle', { val: format.style }) : '',
    writeSwitch('b', format.bold),
    writeSwitch('bCs', format.bold),
    writeSwitch('i', format.italic),
    writeSwitch('iCs', format.italic),
    toggle('caps', format.caps),
    toggle('vanish', format.hidden),
    format.color ? w('color', { val: format.color }) : '',
    format.size ? w('sz', { val: format.size }) : '',
    format.size ? w('szCs', { val: format.size }) : '',
    format.underline ? w('u', { val: 'single' }) : '',
    format.vertical ? w('vertAlign', { val: format.vertical }) : '',
    toggle('rtl', rtl),
    format.lang ? w('lang', { [getLanguageSlot(format)]: format.lang }) : '',
  ].join('');
}

/** On, off against the style, or not said. */
function writeSwitch(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : on ? w(name) : w(name, { val: 0 });
}

/** Word keeps one language for Latin text, one for East Asian, one for complex scripts (§ 17.3.2.20). */
function getLanguageSlot({ rtl, lang }: RunFormat): string {
  if (rtl) return 'bidi';
  return /^(?:zh|ja|ko)\b/.test(lang ?? '') ? 'eastAsia' : 'val';
}

/** Content of `w:pPr` before its `w:rPr`, in the order of CT_PPrBase (§ 17.3.1.26). */
export function writeParagraphProperties(
  format: ParagraphFormat,
  { style, rtl }: { style?: string; rtl?: boolean | undefined } = {},
): string {
  const spaced = [format.before, format.after, format.line].some((value) => value !== undefined);
  return [
    style ? w('pStyle', { val: style }) : '',
    toggle('keepNext', format.keepNext),
    toggle('keepLines', format.keepLines),
    format.ruleAbove ? w('pBdr', {}, w('top', { val: 'single', sz: 4, space: 4, color: '7F7F7F' })) : '',
    format.tabs ? w('tabs', {}, format.tabs.map(writeTab).join('')) : '',
    toggle('bidi', rtl),
    spaced
      ? w('spacing', {
          before: format.before,
          after: format.after,
          line: format.line,
          lineRule: format.line === undefined ? undefined : 'auto',
        })
      : '',
    format.left !== undefined || format.hanging !== undefined
      ? w('ind', { left: format.left ?? 0, hanging: format.hanging })
      : '',
    format.align ? w('jc', { val: format.align }) : '',
    format.outline === undefined ? '' : w('outlineLvl', { val: format.outline }),
  ].join('');
}

function writeTab(tab: number | { readonly at: number; readonly kind: string }): string {
  return typeof tab === 'number'
    ? w('tab', { val: 'left', pos: tab })
    : w('tab', { val: tab.kind, pos: tab.at });
}
