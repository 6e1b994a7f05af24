import { listLines } from '../blocks.ts';
import type { Block } from '../../document/document.ts';
import { findSources, isKnownCode } from '../find-sources.ts';
import { toPlain } from '../plain.ts';
import type { FoundStage, Proposal } from '../proposal.ts';
import type { Header } from './header.ts';
import { findProposalNumber } from './proposal-line.ts';
import type { Reading } from './reading.ts';

const PINK =
  /\b(?:pink|rose) (?:document|page|paper|sheet)|\bsecond reading|(?:deuxième|seconde) lecture|segunda lectura|второ(?:е|го|му) чтени|القراءة الثانية|二读|第二次审议/iu;
const BLUE =
  /\bblue (?:document|page|paper|sheet)|\bfirst reading|première lecture|primera lectura|перво(?:е|го|му) чтени|القراءة الأولى|一读|series of texts|submitted by the editorial committee|série de textes|soumis(?:es)? par la commission de rédaction|serie de textos|sometidos? por la comisión de redacción|серия текстов|редакционн\p{L}+ комитет\p{L}* (?:пленар|представ)/iu;

/** Page headers of the texts for the readings: "B.3/1" on blue, "R.3/1" on pink. */
const READING_PAGE = /(?:^|[\s–-])([BR])\.\d{1,3}\/\d{1,4}(?:$|[\s–-])/m;

const COMMITTEE =
  /\bcommittee \d|\b(?:editorial|steering|drafting) (?:committee|group)|\bworking group of the plenary|\bad hoc (?:working )?group|\bcommission \d|commission de rédaction|groupe (?:de travail de la plénière|ad hoc|de rédaction)|\bcomisión \d|comisión de redacción|grupo (?:de trabajo de la plenaria|ad hoc|de redacción)|комитет\p{L}* \d|редакционн\p{L}+ комитет|рабоч\p{L}+ групп\p{L}+ пленар|اللجنة \d|لجنة الصياغة|فريق (?:العمل التابع للجلسة العامة|مخصص)|第 ?\d+ ?委员会|编辑委员会|全体会议工作组|特设组|(?:^|[\s(])(?:COM|WGPL)[ -]?\d*\b/iu;

/** Lines below the header that may still say what the document is. */
const REACH = 5;

/**
 * Where a document stands on the way from proposal to adopted text; null for contributions, information and
 * administrative documents. The series decides for DT and DL; texts for the readings and drafts of committees are
 * filed among the contributions, and are told by their source, title and page header. What a State or a regional
 * organisation files is its own, whatever it is called.
 */
export function findStage(
  series: string | null,
  headers: readonly (readonly Block[])[],
  introduction: readonly Block[],
  proposals: readonly Proposal[],
  { header, register, scope }: Pick<Reading, 'header' | 'register' | 'scope'>,
): FoundStage | null {
  if (series === 'DT' || series === 'DL') return { stage: series === 'DT' ? 'dt' : 'dl', why: series };
  if (series !== null) return null;
  const codes = proposals.flatMap(({ id }) => findProposalNumber(id)?.codes ?? []);
  if (codes.some((code) => isKnownCode(code, register, scope))) return null;
  const named = findSources(header.source.join('\n'), register, scope);
  if (named.states.length + named.organisations.length > 0) return null;

  const lines = [...listHeaderLines(header), ...listLines(introduction.slice(0, REACH), 'after')]
    .map((line) => toPlain(line).trim())
    .filter((line) => line !== '' && line.length <= 160);
  for (const [stage, pattern] of [
    ['pink', PINK],
    ['blue', BLUE],
  ] as const) {
    const line = lines.find((one) => pattern.test(one));
    if (line !== undefined) return { stage, why: line };
  }
  for (const page of headers)
    for (const line of listLines(page, 'after')) {
      const match = READING_PAGE.exec(toPlain(line));
      if (match) return { stage: match[1] === 'B' ? 'blue' : 'pink', why: match[0].trim() };
    }
  const committee = header.source.find((line) => COMMITTEE.test(toPlain(line)));
  return committee === undefined ? null : { stage: 'com', why: committee };
}

const listHeaderLines = ({ source, title, further, agendaItem }: Header): string[] =>
  [...source, title, ...further, agendaItem].filter((line) => line !== null);
