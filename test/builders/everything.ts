import { buildDocx, del, ins, p, r } from './docx.ts';

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const who = 'w:id="9" w:author="Ana" w:date="2026-03-01T10:00:00Z"';

/** A Word file with one of every kind of markup that is read: the seed of broken files, and the measure of coverage. */
export function buildEverything(): Uint8Array {
  return buildDocx(
    [
      p(
        ins(r('inserted ') + del('<w:r><w:delText>both</w:delText></w:r>', 'Ben')) +
          del('<w:r><w:delText>deleted</w:delText></w:r>'),
      ),
      p(r('joined'), `<w:rPr><w:del ${who}/></w:rPr>`),
      p(r('with this'), `<w:rPr><w:ins ${who}/></w:rPr>`),
      p(
        `<w:moveFromRangeStart w:id="3" w:name="move1"/><w:moveFrom ${who}>${r('moved')}</w:moveFrom><w:moveFromRangeEnd w:id="3"/><w:moveToRangeStart w:id="4" w:name="move1"/><w:moveTo ${who}>${r('moved')}</w:moveTo><w:moveToRangeEnd w:id="4"/>`,
      ),
      p(
        r('item'),
        `<w:pStyle w:val="List"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:bidi/><w:pPrChange ${who}><w:pPr><w:pStyle w:val="Plain"/></w:pPr></w:pPrChange>`,
      ),
      p(
        r('item'),
        `<w:numPr><w:ins ${who}/><w:ilvl w:val="0"/><w:numId w:val="2"/><w:numberingChange ${who} w:original="%1:3:0:."/></w:numPr>`,
      ),
      p(
        field('REF a', r('result')) +
          field('IF ', field('PAGE', r('1')) + r('yes')) +
          '<w:fldSimple w:instr="PAGE">' +
          r('7') +
          '</w:fldSimple>',
      ),
      p(
        '<w:r><w:tab/><w:br/><w:cr/><w:ptab/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:lastRenderedPageBreak/></w:r>',
      ),
      p(
        r(
          'looks',
          '<w:rStyle w:val="Loud"/><w:rFonts w:ascii="Symbol"/><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/><w:vertAlign w:val="superscript"/><w:lang w:val="fr-CH" w:bidi="ar-SA" w:eastAsia="zh-CN"/><w:rtl/><w:cs/><w:vanish w:val="0"/>',
        ),
      ),
      p(
        '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="1"/>',
      ),
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:hyperlink>${r('link')}</w:hyperlink><w:smartTag>${r('tag')}</w:smartTag><w:customXml>${r('xml')}</w:customXml><w:dir>${r('dir')}</w:dir><w:ruby><w:rubyPr/><w:rt>${r('rt')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby>`)}</w:sdtContent></w:sdt>`,
      p(
        `<m:oMathPara><m:oMath><m:f><m:fPr><m:ctrlPr><w:ins ${who}/></m:ctrlPr></m:fPr><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><w:del ${who}><m:t>c</m:t></w:del></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup/><m:e><m:d><m:dPr><m:begChr m:val="["/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d></m:e></m:nary><m:rad><m:deg/><m:e><m:r><m:t>y</m:t></m:r></m:e></m:rad><m:m><m:mr><m:e/><m:e/></m:mr></m:m></m:oMath></m:oMathPara>`,
      ),
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:ins ${who}/></w:trPr>${cell(p(r('a')), '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}${cell(p(r('b')), `<w:cellIns ${who}/>`)}</w:tr><w:tr><w:trPr><w:del ${who}/></w:trPr>${cell(p(r('c')), '<w:vMerge/>')}${cell(`<w:tbl><w:tr>${cell(p(r('nested')), `<w:cellDel ${who}/>`)}</w:tr></w:tbl>${p('')}`, `<w:cellMerge ${who} w:vMerge="cont"/>`)}</w:tr></w:tbl>`,
      '<w:altChunk r:id="x"/>',
      p(r('end &amp; &#8364; &#x20AC;')),
      '<w:sectPr/>',
    ].join(''),
    {
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles><w:lsdException w:name="x"/></w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Plain"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="List"><w:name w:val="List Number"/><w:basedOn w:val="Plain"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="Loud"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="arabicAbjad"/><w:lvlRestart w:val="0"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r>' + r('a note'))}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p(r('an endnote'))}</w:endnote>`,
      comments: `<w:comment w:id="1" w:author="Ben">${p(r('a comment'))}</w:comment>`,
      header: p(r('PP26/1-E')),
    },
  );
}
