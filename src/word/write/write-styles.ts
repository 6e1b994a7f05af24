import { writeParagraphProperties, writeRunProperties } from './properties.ts';
import { STYLES } from './styles.ts';
import type { StyleDefinition } from './styles.ts';
import { NAMESPACES, toggle, w, XML_DECLARATION } from './xml.ts';

/** What is known to Word itself: these names carry no `w:customStyle`. */
const BUILT_IN = new Set([
  'Normal',
  'header',
  'footer',
  'footnote text',
  'endnote text',
  'annotation text',
  'heading 1',
  'heading 2',
]);

/** The styles of one file: ids for names, known ones and those that only this document uses. */
export class StyleSheet {
  readonly #ids = new Map<string, string>();
  readonly #definitions: StyleDefinition[] = [];

  constructor() {
    for (const style of STYLES) this.#add(style);
  }

  /** Id of a style; a name not met before becomes a style that looks like Normal. */
  getId(name: string): string {
    const wanted = name === '' ? 'Normal' : name;
    return this.#ids.get(wanted) ?? this.#add({ name: wanted });
  }

  #add(style: StyleDefinition): string {
    // As Word makes them: the letters and digits of the name, a number behind where two names meet in one id.
    const stem = style.name.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^heading/, 'Heading') || 'Style';
    const capital = BUILT_IN.has(style.name) ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem;
    const taken = new Set(this.#ids.values());
    let id = capital;
    for (let count = 0; taken.has(id); count++) id = `${capital}${count}`;
    this.#ids.set(style.name, id);
    this.#definitions.push(style);
    return id;
  }

  /** `word/styles.xml`; `lang` is the language of runs that name none. */
  write(lang: string): string {
    const defaults = w(
      'docDefaults',
      {},
      w('rPrDefault', {}, w('rPr', {}, writeDefaultRun(lang))) + w('pPrDefault', {}, '<w:pPr/>'),
    );
    const styles = this.#definitions.map((style) => this.#writeStyle(style)).join('');
    return `${XML_DECLARATION}<w:styles ${NAMESPACES}>${defaults}${styles}${OTHER_STYLES}</w:styles>`;
  }

  #writeStyle(style: StyleDefinition): string {
    const isNormal = style.name === 'Normal';
    const run = style.run ? writeRunProperties(style.run) : '';
    const paragraph = writeParagraphProperties(style);
    return w(
      'style',
      {
        type: 'paragraph',
        default: isNormal ? 1 : undefined,
        customStyle: BUILT_IN.has(style.name) ? undefined : 1,
        styleId: this.getId(style.name),
      },
      w('name', { val: style.name }) +
        (isNormal ? '' : w('basedOn', { val: this.getId(style.basedOn ?? 'Normal') })) +
        (style.next ? w('next', { val: this.getId(style.next) }) : '') +
        toggle('qFormat', true) +
        (paragraph && w('pPr', {}, paragraph)) +
        (run && w('rPr', {}, run)),
    );
  }
}

function writeDefaultRun(lang: string): string {
  return (
    w('rFonts', { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun', cs: 'Arial' }) +
    w('sz', { val: 24 }) +
    w('szCs', { val: 24 }) +
    w('lang', { val: lang, eastAsia: 'zh-CN', bidi: 'ar-SA' })
  );
}

/** Character and table styles that paragraphs and tables refer to by these ids. */
const OTHER_STYLES = [
  w(
    'style',
    { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
    w('name', { val: 'Default Paragraph Font' }) + toggle('semiHidden', true),
  ),
  ...['footnote', 'endnote', 'annotation'].map((kind) =>
    w(
      'style',
      { type: 'character', styleId: `${kind[0]!.toUpperCase()}${kind.slice(1)}Reference` },
      w('name', { val: `${kind} reference` }) +
        w('basedOn', { val: 'DefaultParagraphFont' }) +
        w('rPr', {}, writeRunProperties({ vertical: 'superscript' })),
    ),
  ),
  w(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    w('name', { val: 'Normal Table' }) +
      toggle('semiHidden', true) +
      w(
        'tblPr',
        {},
        w('tblInd', { w: 0, type: 'dxa' }) +
          w(
            'tblCellMar',
            {},
            w('top', { w: 0, type: 'dxa' }) +
              w('left', { w: 108, type: 'dxa' }) +
              w('bottom', { w: 0, type: 'dxa' }) +
              w('right', { w: 108, type: 'dxa' }),
          ),
      ),
  ),
].join('');
