/**
 * What is knowingly left out, by place and with its clause of ECMA-376 Part 1: it says how things look or where they
 * stand, not which words a document has. `docs/formats/word.md` is the same list for people; a test holds every
 * element of real documents against it.
 */
export interface Skipped {
  readonly clause: string;
  readonly what: string;
  readonly names: readonly string[];
}

export type Place = 'text' | 'paragraph' | 'mark' | 'run' | 'table' | 'maths' | 'styles' | 'numbering';

const named = (prefix: string, list: string) => list.split(' ').map((name) => `${prefix}:${name}`);
const w = (clause: string, what: string, list: string): Skipped => ({
  clause,
  what,
  names: named('w', list),
});
const m = (clause: string, what: string, list: string): Skipped => ({
  clause,
  what,
  names: named('m', list),
});

export const SKIPPED: Readonly<Record<Place, readonly Skipped[]>> = {
  text: [
    w('17.2.1', 'background of the page', 'background'),
    w('17.6', 'sections: paper, columns, page numbers, which header stands where', 'sectPr'),
    w(
      '17.3.3',
      'page furniture and signs of the page itself',
      'lastRenderedPageBreak pgNum separator continuationSeparator',
    ),
    w(
      '17.3.3',
      'the date in words, which changes each time the file is opened',
      'dayLong dayShort monthLong monthShort yearLong yearShort',
    ),
    w('17.3.3.25', 'reading aids above East Asian characters', 'rt rubyPr'),
    w('17.3.3', 'controls, films and ink', 'contentPart control movie'),
    w('17.4', 'properties and columns of tables', 'tblPr tblGrid tblPrEx'),
    w(
      '17.5',
      'properties of content controls, smart tags and custom XML; data bound from elsewhere',
      'sdtPr sdtEndPr customXmlPr smartTagPr',
    ),
    w('17.11', 'numbers inside notes', 'footnoteRef endnoteRef annotationRef'),
    w('17.13.4', 'the passage a comment is about', 'commentRangeStart commentRangeEnd'),
    w(
      '17.13.5',
      'insertion and deletion of custom XML and content controls: their content has its own history',
      'customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd',
    ),
    w('17.13.6', 'bookmarks', 'bookmarkStart bookmarkEnd'),
    w('17.13.7', 'ranges that some people may edit', 'permStart permEnd'),
    w('17.13.8', 'marks of the spelling checker', 'proofErr'),
    w('17.16', 'data of form fields', 'ffData numberingChange'),
  ],
  paragraph: [
    w(
      '17.3.1',
      'indents, spacing, lines, borders and the flow of paragraphs',
      'adjustRightInd autoSpaceDE autoSpaceDN cnfStyle contextualSpacing divId framePr ind jc keepLines keepNext kinsoku mirrorIndents outlineLvl overflowPunct pageBreakBefore pBdr shd snapToGrid spacing suppressAutoHyphens suppressLineNumbers suppressOverlap tabs textAlignment textboxTightWrap textDirection topLinePunct widowControl wordWrap',
    ),
    w('17.6', 'a section that ends with the paragraph', 'sectPr'),
  ],
  mark: [
    w(
      '17.3.2',
      'how the paragraph mark itself looks',
      'b bCs bdr caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs imprint kern lang noProof oMath outline position rFonts rStyle rtl shadow shd smallCaps snapToGrid spacing specVanish strike sz szCs u vanish vertAlign w webHidden',
    ),
    w('17.13.5.30', 'former properties of the mark', 'rPrChange'),
  ],
  run: [
    w(
      '17.3.2',
      'colours, sizes, spacing and effects of runs',
      'bdr caps color dstrike eastAsianLayout effect em emboss fitText highlight imprint kern noProof oMath outline position shadow shd smallCaps snapToGrid spacing specVanish strike sz szCs w webHidden',
    ),
    w('17.13.5.31', 'former properties of a run', 'rPrChange'),
    w('17.13.5', 'history of a run written into its properties', 'ins del moveFrom moveTo'),
  ],
  table: [
    w(
      '17.4',
      'widths, borders, margins and positions of rows and cells',
      'cantSplit cnfStyle divId gridAfter gridBefore hidden hideMark jc tblCellSpacing tblHeader trHeight wAfter wBefore headers noWrap shd tcBorders tcFitText tcMar tcW textDirection vAlign',
    ),
    w('17.4.22', 'horizontal merges of old versions: such a cell is read as a cell of its own', 'hMerge'),
    w('17.13.5', 'former properties of rows and cells', 'trPrChange tcPrChange'),
  ],
  maths: [
    m(
      '22.1.2',
      'how mathematics is set',
      'aln alnScr argSz baseJc brk count cGp cGpRule cSp diff degHide grow hideBot hideLeft hideRight hideTop intLim limLoc maxDist mcs noBreak objDist opEmu plcHide pos rSp rSpRule shape show strikeBLTR strikeH strikeTLBR strikeV subHide supHide transp vertJc zeroAsc zeroDesc zeroWid',
    ),
    m('22.1.2', 'how a paragraph of mathematics is set', 'oMathParaPr'),
  ],
  styles: [
    w(
      '17.7.4',
      'how styles are shown, linked and protected',
      'aliases autoRedefine hidden latentStyles link locked next personal personalCompose personalReply qFormat rsid semiHidden uiPriority unhideWhenUsed',
    ),
    w('17.7.5.3', 'default properties of paragraphs: they carry neither lists nor styles', 'pPrDefault'),
    w('17.7.6', 'styles of tables, with the bold of their first rows', 'tblPr tblStylePr tcPr trPr'),
    w('17.13.5', 'former properties inside styles', 'pPrChange ins numberingChange'),
  ],
  numbering: [
    w(
      '17.9',
      'names, indents and alignment of lists; what stands between number and text',
      'legacy lvlJc multiLevelType name nsid numIdMacAtCleanup numPicBullet pPr styleLink suff tmpl',
    ),
  ],
};

const setOf = (...lists: readonly (readonly Skipped[])[]): ReadonlySet<string> =>
  new Set(lists.flat().flatMap(({ names }) => names));

export const SKIPPED_IN_TEXT = setOf(SKIPPED.text, SKIPPED.maths);
export const SKIPPED_PARAGRAPH_PROPERTIES = setOf(SKIPPED.paragraph);
export const SKIPPED_MARK_PROPERTIES = setOf(SKIPPED.mark);
export const SKIPPED_RUN_PROPERTIES = setOf(SKIPPED.run);
export const SKIPPED_TABLE_PROPERTIES = setOf(SKIPPED.table);
export const SKIPPED_MATH_PROPERTIES = setOf(SKIPPED.maths);
export const SKIPPED_IN_STYLES = setOf(SKIPPED.styles, SKIPPED.paragraph);
export const SKIPPED_IN_NUMBERING = setOf(SKIPPED.numbering);

/** Elements outside Word's own text and mathematics: extensions that a reader may ignore (Part 3 §9). */
export function isForeign(name: string): boolean {
  return !name.startsWith('w:') && !name.startsWith('m:');
}
