import { describe, expect, it } from 'vitest';
import { excerptSegments } from './excerpt-segments.ts';

const long =
  'to continue to study, within the mandate of the Union, the technical and economic questions of networks ';
const show = (...segments: readonly ['=' | '-' | '+', string][]) =>
  excerptSegments(segments.map(([op, text]) => ({ op, text })))
    .map(({ op, text }) => (op === '=' ? text : `[${op}${text}]`))
    .join('');

describe('the changes of a paragraph', () => {
  it('are shown with the words around them, cut at spaces', () => {
    expect(show(['=', long], ['+', 'in all regions'], ['=', ` ${long}`])).toBe(
      '… and economic questions of networks [+in all regions] to continue to study, within the mandate of …',
    );
  });

  it('keep what stands between two of them where it is short', () => {
    expect(show(['-', 'a'], ['=', ' short stretch '], ['+', 'b'])).toBe('[-a] short stretch [+b]');
    expect(show(['-', 'a'], ['=', `${long}${long}`], ['+', 'b'])).toContain(' … ');
  });

  it('are cut by length where words are not parted by spaces', () => {
    const chinese = '继续在国际电联的职权范围内研究与基于互联网协议的网络有关的技术和经济问题'.repeat(3);
    expect(show(['=', chinese], ['+', '和'])).toMatch(/^… .{45}\[\+和\]$/);
  });
});
