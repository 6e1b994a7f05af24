/** A paragraph with its number apart: "a)\tthat …" has the number "a)", "2\tto study" the number "2". */
export interface NumberedText {
  /** "" where it has none. */
  readonly number: string;
  readonly text: string;
}

/**
 * A number, a letter or two, a roman number, a bullet, with its brackets and stops, "bis" or "ter", before a tab.
 * Arabic files put spaces inside ("أ )"). Words before a tab ("Reasons:", "MOD") are no number.
 */
const NUMBER =
  /^[ \u00a0]*[([]?(?:\d+(?:\.\d+)*[A-Za-z]?|\p{L}{1,2}|[ivxlcIVXLC]{1,6}|[^\p{L}\p{N}\s()[\]]{1,2})[ \u00a0]?(?:bis|ter|quater|quinquies)?[ \u00a0]?[)\].:°º]{0,2}[ \u00a0]?\t/u;

export function splitNumber(paragraph: string): NumberedText {
  // Most paragraphs have no tab near their start: asked first, for the pattern costs.
  const tab = paragraph.indexOf('\t');
  if (tab < 0 || tab > 16) return { number: '', text: paragraph };
  const lead = NUMBER.exec(paragraph)?.[0];
  if (lead === undefined) return { number: '', text: paragraph };
  return { number: lead.trim(), text: paragraph.slice(lead.length) };
}
