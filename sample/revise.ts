/**
 * Lays the changed paragraphs of a proposal into the text in force: a source lists only what it changes, and what it
 * takes for the text in force is held against the text itself. In a listed paragraph […] stands for the words of
 * the text in force that the source does not repeat; a paragraph without changes is a landmark.
 */
export function revise(inForce: readonly string[], changes: readonly string[], edition: Edition): string[] {
  const lines = [...inForce];
  let cursor = 0;
  const place = (line: string) => {
    const before = readBefore(line);
    if (before === '') {
      lines.splice(cursor++, 0, line);
      return;
    }
    const pattern = makePattern(before);
    const found = lines.findIndex((candidate, at) => at >= cursor && pattern.test(candidate));
    if (found === -1) throw new Error(`Not in the text in force after paragraph ${cursor}: ${before}`);
    const words = pattern.exec(lines[found]!)!.slice(1);
    lines[found] = line.replaceAll('[…]', () => words.shift()!);
    cursor = found + 1;
  };
  if (!changes.some((line) => NUMBER_LINE.test(line)))
    for (const line of makeHeading(inForce, edition)) place(line);
  for (const line of changes) place(line);
  return fillMoves(lines);
}

/** Where the text in force was adopted, and where the proposal wants it adopted again: "Kestrel Bay, 2022". */
export interface Edition {
  readonly from: string;
  readonly to: string;
}

const NUMBER_LINE = /^(?:Res|Dec)_No::/;

/** The number line and the formula, with place and year changed as every revision does. */
function makeHeading(inForce: readonly string[], { from, to }: Edition): string[] {
  const change = `{-${from}-}{+${to}+}`;
  return inForce
    .filter((line) => NUMBER_LINE.test(line) || line.startsWith('Normal after title::'))
    .map((line) =>
      NUMBER_LINE.test(line) && !/[([]R[eé]v\.|المراجَع/.test(line)
        ? line.replace(from, `{+Rev. +}${change}`)
        : line.replace(from, change),
    );
}

/** The paragraph before the changes, still in the notation; empty where it is new. */
export function readBefore(line: string): string {
  return readSide(line, '<-', '>+');
}

/** The paragraph with all changes accepted, still in the notation; empty where it is deleted. */
export function readAfter(line: string): string {
  return readSide(line, '>+', '<-');
}

const change = (signs: string) =>
  new RegExp(String.raw`\{[${signs}](?:(?<=[<>])[\w-]+:)?((?:(?!\{[-+<>])[\s\S])*?)[${signs}]\}`, 'g');

function readSide(line: string, kept: string, dropped: string): string {
  const style = /^(?:[A-Z][\w ]*?|enumlev\d)::\s*/.exec(line)?.[0] ?? '';
  let text = line.slice(style.length);
  // Innermost first: a change inside a change goes before the one around it.
  for (let last = ''; last !== text;) {
    last = text;
    text = text.replaceAll(change(dropped), '').replaceAll(change(kept), '$1');
  }
  text = text.replaceAll('¶', '');
  return text === '' ? '' : style + text;
}

/** Matches the paragraph in force that a listed paragraph means; one group for each […]. */
function makePattern(before: string): RegExp {
  const parts = before.split('[…]').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('(.*)')}$`, 's');
}

/** A move's new place need not repeat the words: {>name:>} takes those of {<name:…<}. */
function fillMoves(lines: readonly string[]): string[] {
  const moved = new Map<string, string>();
  for (const line of lines)
    for (const [, name, words] of line.matchAll(/\{<([\w-]+):([\s\S]*?)<\}/g)) moved.set(name!, words!);
  return lines.map((line) =>
    line.replaceAll(/\{>([\w-]+):>\}/g, (_, name: string) => `{>${name}:${moved.get(name) ?? ''}>}`),
  );
}
