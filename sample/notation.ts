import type { Paragraph, Revision, Run, Tracked } from '../src/document/document.ts';

/**
 * One paragraph of a source, in a small notation:
 *
 *   {+inserted+} {-deleted-}       nested: what the first author wrote, changed by the second
 *   {<name:moved away<}  {>name:moved here>}
 *   ¶ at the end, in braces        {+¶+} the paragraph mark is inserted, {-¶-} deleted
 *   →  a tab     ⏎  a break     [^key]  a note     *italic*  **bold**  __underlined__     \* a star
 *   Style_name:: text              the style; without it Normal, or enumlev1 for a dash or (i)
 *
 * A paragraph that is inserted, deleted or moved from its first letter to its last takes its mark with it.
 */
export interface Pens {
  readonly first: Revision;
  /** Who writes inside the changes of the first. */
  readonly second: Revision;
}

/** What the notation says of one paragraph; the index is given when the whole document stands. */
export type DraftParagraph = Omit<Paragraph, 'index' | 'kind'>;

type Format = Pick<Run, 'bold' | 'italic' | 'underline'>;

const OPENING = /^\{([+-]|([<>])([\w-]+):)/;
const CLOSING: Readonly<Record<string, string>> = { '+': '+}', '-': '-}', '<': '<}', '>': '>}' };

export function parseParagraph(source: string, pens: Pens): DraftParagraph {
  const [, named, text] = /^(?:([A-Z][\w ]*?|enumlev\d)::\s*)?(.*)$/s.exec(source.trim())!;
  const reader = new Reader(text!, pens);
  const runs = reader.read();
  const style = named ?? (/^(?:\{[+-])?(?:–|[ivx]+\))→/.test(text!) ? 'enumlev1' : 'Normal');
  return { style, runs, mark: reader.mark ?? findWholeChange(runs) };
}

/** The change that every run of the paragraph shares: then its mark came or went with it. */
function findWholeChange(runs: readonly Run[]): Tracked {
  const [first] = runs;
  if (!first) return {};
  return {
    ...(first.inserted && runs.every(({ inserted }) => inserted) ? { inserted: first.inserted } : {}),
    ...(first.deleted && runs.every(({ deleted }) => deleted) ? { deleted: first.deleted } : {}),
  };
}

class Reader {
  mark: Tracked | undefined;
  readonly #text: string;
  readonly #pens: Pens;
  #at = 0;

  constructor(text: string, pens: Pens) {
    this.#text = text;
    this.#pens = pens;
  }

  read(): Run[] {
    const runs = this.#readUntil(null, {}, {}, 0);
    if (this.#at < this.#text.length) throw this.#error('a change is closed that was not opened');
    return runs;
  }

  #readUntil(closing: string | null, tracked: Tracked, format: Format, depth: number): Run[] {
    const runs: Run[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') runs.push({ text, ...format, ...tracked });
      text = '';
    };
    while (this.#at < this.#text.length) {
      const rest = this.#text.slice(this.#at);
      if (closing && rest.startsWith(closing)) {
        flush();
        this.#at += closing.length;
        return runs;
      }
      if (/^(?:\+\}|-\}|<\}|>\})/.test(rest)) throw this.#error('a change is closed that was not opened');
      const opening = OPENING.exec(rest);
      if (opening) {
        flush();
        this.#at += opening[0].length;
        runs.push(...this.#readChange(opening, tracked, format, depth));
        continue;
      }
      const emphasis = /^(?:\*\*|\*|__)/.exec(rest)?.[0];
      if (emphasis) {
        flush();
        this.#at += emphasis.length;
        if (closing === emphasis) return runs;
        runs.push(...this.#readUntil(emphasis, tracked, { ...format, ...EMPHASIS[emphasis] }, depth));
        continue;
      }
      const note = /^\[\^([^\]]+)\]/.exec(rest);
      if (note) {
        flush();
        this.#at += note[0].length;
        runs.push({ text: '', ...tracked, note: note[1]! });
        continue;
      }
      if (rest.startsWith('¶')) {
        this.mark = tracked;
        this.#at++;
        continue;
      }
      const escaped = /^\\([*_\\{}])/.exec(rest);
      text += escaped ? escaped[1]! : (SIGNS[rest[0]!] ?? rest[0]!);
      this.#at += escaped ? 2 : 1;
    }
    if (closing) throw this.#error(`“${closing}” is missing`);
    flush();
    return runs;
  }

  #readChange(opening: RegExpExecArray, outer: Tracked, format: Format, depth: number): Run[] {
    const sign = opening[2] ?? opening[1]!;
    const pen = depth === 0 ? this.#pens.first : this.#pens.second;
    const revision = opening[3] ? { ...pen, move: opening[3] } : pen;
    const own: Tracked = sign === '+' || sign === '>' ? { inserted: revision } : { deleted: revision };
    return this.#readUntil(CLOSING[sign]!, { ...outer, ...own }, format, depth + 1);
  }

  #error(what: string): Error {
    return new Error(`Sample notation: ${what}, at ${this.#at} of: ${this.#text}`);
  }
}

const EMPHASIS: Readonly<Record<string, Format>> = {
  '*': { italic: true },
  '**': { bold: true },
  __: { underline: true },
};

const SIGNS: Readonly<Record<string, string>> = { '→': '\t', '⏎': '\n' };
