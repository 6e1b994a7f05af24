import { buildDocx } from '../builders/docx.ts';

/** What runs or shows, if anything of a document is ever taken for markup. */
export const SCRIPT = `</script></title></textarea><script>window.taken = true</script><img src=x onerror="window.taken = true">`;

const escaped = SCRIPT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = 'Normal') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
const tracked = (kind: 'ins' | 'del', content: string) =>
  `<w:${kind} w:id="1" w:author="${escaped.replaceAll('"', '&quot;')}" w:date="2026-03-01T10:00:00Z">${content}</w:${kind}>`;

/** A proposal whose every field is markup and script: source, title, text, changes, their author, reasons, a note. */
export function buildHostileDocument(): Uint8Array {
  const body = [
    p(run('Document 77-E')),
    p(run('1 August 2022')),
    p(run('Original: English')),
    p(run(escaped), 'Source'),
    p(run(escaped), 'Title1'),
    p(run(`Introduction ${escaped}`)),
    p(`${run('MOD')}<w:r><w:tab/></w:r>${run('B/77/1')}`, 'Proposal'),
    p(run('RESOLUTION 101 (REV. DUBAI, 2018)'), 'ResNo'),
    p(run(escaped), 'Restitle'),
    p(run('resolves'), 'Call'),
    p(
      `${run('1')}<w:r><w:tab/></w:r>${run('old ')}${tracked('ins', run(escaped))}${tracked('del', '<w:r><w:delText>gone</w:delText></w:r>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    p(run(`Reasons: ${escaped}`), 'Reasons'),
  ];
  return buildDocx(body.join(''), {
    header: p(run('PP22/77-E'), 'Header'),
    footnotes: `<w:footnote w:id="2">${p(run(escaped))}</w:footnote>`,
  });
}
