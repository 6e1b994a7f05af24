/** Words in square brackets that a text leaves open, with what the document says of who holds them. */
export interface OpenPassage {
  /** Place of the paragraph that it opens in, and of the one it closes in. */
  readonly paragraph: number;
  readonly end: number;
  /** Place of "[" in its paragraph, and just after "]" in the paragraph where it closes. */
  readonly from: number;
  readonly to: number;
  /** The words, without the outer brackets and without who holds them; paragraphs parted by a line break. */
  readonly text: string;
  /** 0: in no other brackets. */
  readonly depth: number;
  /** As the brackets say it before a colon ("EUR", "Option 2"); null where they say nothing. */
  readonly label: string | null;
  /** Alternatives of one place share a number: "[shall][should]", "[shall / should]". */
  readonly group: number;
  /** Readings that one pair of brackets offers, parted by a stroke: ["shall", "should"]; one where it offers one. */
  readonly options: readonly string[];
  /** Sentences of notes beside it, in the document's words: "Note: the Arab Group reserves its position." */
  readonly notes: readonly string[];
  /** No closing bracket was found: it is taken to end with its paragraph. */
  readonly unclosed: boolean;
}

export interface Brackets {
  readonly open: readonly OpenPassage[];
  /** Notes of editors and of delegations: [place of the paragraph, words]. Those beside a bracket stand with it, too. */
  readonly notes: readonly (readonly [number, string])[];
}

/** "[AFCP-1]", "[COM6/4]", "[XX]": what a text is called, and not what it says. */
const NAME = /^(?:[A-Z]{1,6}\d?(?:\/[A-Z]{1,6}\d?)*[-/]\d{1,3}[A-Z]?|[A-Z]{3,5}\d?|X{1,4}|\?+)$/;
/** "[…]", "[...]": words left out of a quotation; "[sic]". */
const OMITTED = /^(?:…|\.{2,}|\. \. \.|sic!?)$/i;
const NOTE =
  /^(?:ed(?:itor(?:ial|['’]s)?)?\.? ?note|note(?:s| by[^:：]*| from[^:：]*| du[^:：]*| de[^:：]*)?|secretariat(?:['’]s)? note|nota(?:s| de[^:：]*)?|n\.? ?b\.?|примечани[ея][^:：]*|ملاحظة[^:：]*|注|编者注) ?(?:\d{1,2} ?)?[:：.–—-]/iu;
/** A paragraph that only says who reserves or holds what stands above it. */
const RESERVES =
  /\b(?:reserv(?:e|es|ed|ing|ation)s?|opposes?|does not agree|prefers?|supports? (?:the )?(?:text|words|option)|réserve|s'oppose|se reserva|reserva)\b|оговорк|резервиру|возража|يتحفظ|تحفظ|保留/iu;
const OPTION =
  /^((?:option|alternative|alt\.?|variante|opción|вариант|альтернатив\p{L}*|الخيار|البديل|方案|备选案文) ?[\dA-Z]{0,2}) ?[:：] ?/iu;
/** Names in capitals; words of the text before a colon ("in particular:") are no holder. */
const HOLDER =
  /^(\p{Lu}[\p{L}.’-]*(?:(?: |\/| ?, ?| ?\+ ?| (?:and|et|y|и) )(?:\p{Lu}|of |the |de )[\p{L}.’-]*){0,7}) ?[:：] ?/u;
const OPENING = '[［';
const CLOSING = ']］';

/** More in one text are a table of contents or a program's listing, not a negotiation. */
const MOST = 2000;

interface Opened {
  readonly paragraph: number;
  readonly from: number;
}

/**
 * Reads the words in square brackets of a text, nested and across paragraphs. Names of drafts, notes of editors, words
 * left out and figures of references ("[1]" at a word's end) leave nothing open. `texts` are paragraphs without numbers.
 */
export function readBrackets(texts: readonly string[], named: ReadonlySet<number> = new Set()): Brackets {
  const found: Omit<OpenPassage, 'group' | 'notes'>[] = [];
  const notes: [number, string][] = [];
  const stack: Opened[] = [];
  for (const [paragraph, text] of texts.entries()) {
    // In number line and title brackets hold a name.
    if (named.has(paragraph)) continue;
    if (stack.length === 0 && (NOTE.test(text.trim()) || isReservation(text))) {
      notes.push([paragraph, text.trim()]);
      continue;
    }
    for (let at = 0; at < text.length && found.length < MOST; at++) {
      if (OPENING.includes(text[at]!)) stack.push({ paragraph, from: at });
      else if (CLOSING.includes(text[at]!)) {
        const opened = stack.pop();
        if (!opened) continue;
        const inner = cut(texts, opened, paragraph, at);
        if (NOTE.test(inner) || (opened.paragraph === paragraph && isNoteOf(inner)))
          notes.push([opened.paragraph, inner]);
        else if (isOpen(inner, texts[opened.paragraph]!, opened.from))
          found.push({
            ...describe(inner),
            paragraph: opened.paragraph,
            end: paragraph,
            from: opened.from,
            to: at + 1,
            depth: stack.length,
            unclosed: false,
          });
      }
    }
  }
  for (const opened of stack) {
    const text = texts[opened.paragraph]!;
    const inner = text.slice(opened.from + 1);
    if (inner.trim() !== '')
      found.push({
        ...describe(inner),
        paragraph: opened.paragraph,
        end: opened.paragraph,
        from: opened.from,
        to: text.length,
        depth: 0,
        unclosed: true,
      });
  }
  found.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return attachNotes(groupAlternatives(found, texts), notes);
}

/**
 * The texts without what only says who holds words ("[EUR: and all]" is "[and all]") and without notes: what is compared
 * with other versions. Paragraphs keep their places.
 */
export function withoutHolders(texts: readonly string[], { open, notes }: Brackets): string[] {
  const plain = [...texts];
  for (const { paragraph, from, label } of open.toReversed()) {
    if (label === null) continue;
    const text = plain[paragraph]!;
    const rest = text.slice(from + 1).trimStart();
    const lead = (OPTION.exec(rest) ?? HOLDER.exec(rest))?.[0].length ?? 0;
    plain[paragraph] = text.slice(0, from + 1) + rest.slice(lead);
  }
  // A note inside a paragraph stays: where it begins and ends there is not kept.
  for (const [paragraph, words] of notes) if (plain[paragraph]!.trim() === words) plain[paragraph] = '';
  return plain;
}

function cut(texts: readonly string[], { paragraph, from }: Opened, end: number, to: number): string {
  if (paragraph === end) return texts[end]!.slice(from + 1, to).trim();
  return [texts[paragraph]!.slice(from + 1), ...texts.slice(paragraph + 1, end), texts[end]!.slice(0, to)]
    .join('\n')
    .trim();
}

function isOpen(inner: string, text: string, at: number): boolean {
  if (inner === '' || NAME.test(inner) || OMITTED.test(inner)) return false;
  // "networks[1]" refers to a note, "Resolution [101]" is a number to be confirmed.
  if (/^\d{1,3}$/.test(inner) && at > 0 && /[\p{L}\p{P}]/u.test(text[at - 1]!)) return false;
  return /[\p{L}\p{N}]/u.test(inner);
}

const isNoteOf = (inner: string): boolean => inner.length > 15 && isReservation(inner);

/** "(The Arab Group reserves its position on this paragraph.)" */
const isReservation = (text: string): boolean =>
  /^[([（]?\s*(?:the |la |le |el )?[\p{Lu}\p{Script=Arabic}\p{Script=Han}]/u.test(text.trim()) &&
  text.length < 240 &&
  RESERVES.test(text) &&
  /\b(?:position|group|groupe|grupo|administration|delegation|délégation|delegación|region|text|paragraph|words|brackets)\b|позици|موقف|立场|групп|المجموعة/iu.test(
    text,
  );

function describe(inner: string): Pick<OpenPassage, 'text' | 'label' | 'options'> {
  const labelled = OPTION.exec(inner) ?? HOLDER.exec(inner);
  const label = labelled?.[1] ?? null;
  const text = inner.slice(labelled?.[0].length ?? 0).trim();
  // A stroke parts whole words; in "and/or" and in names of resolutions it does not.
  const parts = text.split(/ \/ | ?\/\/ ?/).map((part) => part.trim());
  const single = /^[\p{L}'’]+\/[\p{L}'’]+$/u.test(text) && !/^and\/or$/i.test(text) ? text.split('/') : parts;
  return { text, label, options: single.filter((part) => part !== '') };
}

/** "[shall][should]", "[shall] / [should]", "[shall] or [should]": one place, two readings. */
function groupAlternatives(
  found: readonly Omit<OpenPassage, 'group' | 'notes'>[],
  texts: readonly string[],
): Omit<OpenPassage, 'notes'>[] {
  let group = -1;
  const last = new Map<number, Omit<OpenPassage, 'notes'>>();
  return found.map((one) => {
    const before = last.get(one.depth);
    const between =
      before && before.end === one.paragraph && before.to <= one.from
        ? texts[one.paragraph]!.slice(before.to, one.from)
        : null;
    const isAlternative = between !== null && /^\s*(?:\/|or|ou|o|или|أو|或)?\s*$/iu.test(between);
    const placed = { ...one, group: isAlternative ? before!.group : ++group };
    last.set(one.depth, placed);
    return placed;
  });
}

/** A note speaks of the brackets of its own paragraph, else of the last ones above it, two paragraphs at most. */
function attachNotes(found: readonly Omit<OpenPassage, 'notes'>[], notes: [number, string][]): Brackets {
  const own = new Map<number, string[]>();
  for (const [paragraph, words] of notes) {
    const near = found.findLastIndex(
      (one) => one.depth === 0 && one.paragraph <= paragraph && paragraph - one.end <= 2,
    );
    if (near >= 0) own.set(near, [...(own.get(near) ?? []), words]);
  }
  return { open: found.map((one, at) => ({ ...one, notes: own.get(at) ?? [] })), notes };
}
