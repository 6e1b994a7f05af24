import type { Block } from '../../document/document.ts';
import { listLines } from '../blocks.ts';
import { toPlain } from '../plain.ts';

/** The word that opens the reasons, in six languages, with its colon, or a dash or a tab in place of it. */
const LEAD =
  /^(?:reasons?(?: for (?:the |this |these )?(?:proposals?|changes?|modifications?|amendments?|addition|suppression))?|grounds|rationale|justification|justificación|motifs?|motivos?|razones|основани[яе]|обоснование|причин[аы]|мотивы|ال?أسباب|السبب|الأسباب|理由|原因)(?:\s*(?:[:：]|[–—-](?=\s))|\t)\s*/iu;
const LEAD_ALONE =
  /^(?:reasons?|motifs?|motivos?|razones|основани[яе]|обоснование|причин[аы]|الأسباب|理由)\s*$/iu;

/** Whether a paragraph opens the reasons: by its lead word with a colon, or alone; by its style with or without. */
export function opensReasons(text: string, style: string): boolean {
  const plain = toPlain(text).trim();
  return style === 'reasons' ? plain !== '' : LEAD.test(plain) || LEAD_ALONE.test(plain);
}

/**
 * The reasons as the document leaves them (its changes accepted), without their lead word; paragraphs are parted by
 * breaks. Null where there are none.
 */
export function readReasons(reasons: readonly Block[]): string | null {
  const [first, ...rest] = listLines(reasons, 'after');
  if (first === undefined) return null;
  const lead = LEAD.exec(toPlain(first)) ?? LEAD_ALONE.exec(toPlain(first));
  const opening = lead ? stripLead(first) : first;
  return [opening, ...rest].filter((line) => line !== '').join('\n') || null;
}

/** Folding changes lengths, so the lead is cut from the text as it stands: up to its colon, or the whole line. */
function stripLead(line: string): string {
  const colon = /^[^:：–—\t]{1,60}?(?:\s*(?:[:：]|[–—-](?=\s))|\t)\s*/u.exec(line);
  return colon ? line.slice(colon[0].length).trim() : '';
}
