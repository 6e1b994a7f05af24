import { toPlain } from '../plain.ts';
import type { TargetKind } from '../proposal.ts';

/** The line above a text: "RESOLUTION 101 (Rev. Dubai, 2018)", "DRAFT NEW RESOLUTION [AFCP-1]", "第101号决议". */
export interface NumberLine {
  readonly kind: Exclude<TargetKind, 'provision' | 'other'> | 'annex' | 'appendix' | 'opinion';
  readonly number: string | null;
  /** Bracketed name of a new text. */
  readonly draft: string | null;
  /** "Rev. Dubai, 2018" */
  readonly revision: string | null;
  /** A text that is not there yet, with or without a name. */
  readonly isNew: boolean;
  /** What follows on the same line: a title, or of an annex the text it belongs to. */
  readonly rest: string;
}

type Kind = NumberLine['kind'];

const KIND_WORDS: readonly (readonly [Kind, string])[] = [
  ['resolution', 'r[eé]solution|resolución|резолюци[яию]|القرار|قرار'],
  ['decision', 'd[eé]cisi[oó]n|acuerdo|решени[еяю]|المقرر|مقرر'],
  ['recommendation', 'recommendation|recommandation|recomendación|рекомендаци[яию]|التوصية|توصية'],
  ['opinion', 'opinion|avis|opinión|ruego|мнени[ея]|الرأي|رأي'],
  ['article', 'article|artículo|стать[яи]|المادة|مادة'],
  ['appendix', 'appendix|appendice|apéndice|التذييل|تذييل'],
  ['annex', 'annexe?|anexo|приложени[ея]|дополнени[ея]|الملحق|ملحق'],
];

const CHINESE_KINDS: readonly (readonly [Kind, string])[] = [
  ['resolution', '决议'],
  ['decision', '决定'],
  ['recommendation', '建议书?'],
  ['opinion', '意见'],
  ['article', '条'],
];

/** "NEW" after the kind in French, Spanish and Arabic, before it elsewhere. */
const NEW = 'new|nouvelle?|nuev[ao]|нов[а-я]+|الجديد[ة]?|جديد[ة]?';
const DRAFT = 'draft|proposed|projet|proyecto|проект|مشروع';
const TOKEN = String.raw`\[[^\]\n]{1,60}\]|[A-Z]{1,5}(?:\/[A-Z]{1,5})*-\d{1,3}(?![\p{L}\p{N}])|\d{1,4}-\d{1,2}(?![\p{L}\p{N}])|(?:COM|WG|PLEN|WGPL|GT)[A-Z]*\d*[/-]\d+[A-Z]?|[A-Z]{0,3}\d{1,4}[A-Z]{0,2}(?: ?(?:bis|ter|quater))?(?![\p{L}\p{N}])|[IVXLC]+(?![\p{L}\p{N}])`;

const CHINESE_TOKEN = String.raw`\[[^\]\n]{1,60}\]|COM\d+[/-]\d+|[A-Z]{0,3}\d{1,4}[A-Z]{0,2}`;

const LINES = KIND_WORDS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?:(?<draft>(?:(?:${NEW}|${DRAFT})(?: de| d'|:)? *)*))(?<kind>${words})(?<after> (?:${NEW}))?(?:[ \n\t]*(?:no?\.|no(?= \d)|n[°º]|№|رقم|ITU-[RTD](?= ))?[ \n\t]*(?<number>${TOKEN}))?\*?[ \n\t]*(?<revision>\([^)\n]{4,120}\))?(?<rest>[^]*)$`,
        'iu',
      ),
    ] as const,
);

const CHINESE_LINES = CHINESE_KINDS.map(
  ([kind, word]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?<draft>新?(?:草案)?)(?:第 ?|(?=\[))(?<number>${CHINESE_TOKEN}) ?号?(?<isNew>新?)${word}(?<after>草案)?[ \n\t]*(?<revision>\([^)\n]{4,120}\))?(?<rest>[^]*)$`,
        'iu',
      ),
    ] as const,
);

/** "决议101", as in lists and by those who write without the template. */
const CHINESE_KIND_FIRST =
  /^(决议|决定|建议书?|意见) ?(?:第 ?)?(\d{1,4}[A-Z]{0,2})号?[ \n\t]*(\([^)\n]{4,120}\))?([^]*)$/u;
const CHINESE_DRAFT =
  /^(?:新的?(决议|决定|建议书?)(?:草案)?|(决议|决定|建议书?)新?草案)[ \n\t]*(\[[^\]\n]{1,60}\])?号?(?:草案)?[ \n\t]*(\([^)\n]{4,120}\))?([^]*)$/u;
const CHINESE_ANNEX = /^附(件|录) ?(\d{1,3}[A-Z]?)?([^]*)$/u;

/**
 * Reads a number line in any of the six languages; undefined for a line that is another one, such as a sentence that
 * begins with "Resolution 101 …". `styled` is for paragraphs that the template itself calls number lines.
 */
export function findNumberLine(line: string, styled = false): NumberLine | undefined {
  const text = toPlain(line).trim();
  if (text.length > 400) return undefined;
  return findLatin(text, styled) ?? findChinese(text, styled);
}

function findLatin(text: string, styled: boolean): NumberLine | undefined {
  for (const [kind, pattern] of LINES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const isNew = (groups['draft'] ?? '') !== '' || groups['after'] !== undefined;
    const token = groups['number'];
    if (token === undefined && !isNew && kind !== 'annex') continue;
    if (kind !== 'annex' && !endsLine(groups['rest']!, styled || isPrinted(groups, isNew))) continue;
    if (
      kind === 'annex' &&
      token === undefined &&
      !endsLine(groups['rest']!, styled) &&
      !findOwner(groups['rest']!)
    )
      continue;
    return toNumberLine(kind, token, groups['revision'], groups['rest']!, isNew);
  }
  return undefined;
}

function findChinese(text: string, styled: boolean): NumberLine | undefined {
  for (const [kind, pattern] of CHINESE_LINES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const owned = CHINESE_ANNEX.exec(groups['rest']!.replace(/^[的 \n]+/, ''));
    if (owned)
      return {
        ...toNumberLine('annex', owned[2], undefined, '', false),
        rest: text.slice(0, text.indexOf('附')),
      };
    if (!endsLine(groups['rest']!, styled)) continue;
    const isNew = groups['draft'] !== '' || groups['isNew'] !== '' || groups['after'] !== undefined;
    return toNumberLine(kind, groups['number'], groups['revision'], groups['rest']!, isNew);
  }
  const first = CHINESE_KIND_FIRST.exec(text);
  if (first && endsLine(first[4]!, styled))
    return toNumberLine(findChineseKind(first[1]!), first[2], first[3], first[4]!, false);
  const draft = CHINESE_DRAFT.exec(text);
  if (draft && endsLine(draft[5]!, styled)) {
    const kind = findChineseKind(draft[1] ?? draft[2]!);
    return toNumberLine(kind, draft[3], draft[4], draft[5]!, true);
  }
  const annex = CHINESE_ANNEX.exec(text);
  if (!annex || !(endsLine(annex[3]!, styled) || findOwner(annex[3]!))) return undefined;
  return toNumberLine(annex[1] === '件' ? 'annex' : 'appendix', annex[2], undefined, annex[3]!, false);
}

function findChineseKind(word: string): Kind {
  return CHINESE_KINDS.find(([, pattern]) => new RegExp(`^${pattern}$`).test(word))![0];
}

/** The text that an annex belongs to: "TO RESOLUTION 101 (Rev. Dubai, 2018)", "بالقرار 101". */
export function findOwner(rest: string): NumberLine | undefined {
  const text = toPlain(rest).replaceAll(/\s+/g, ' ').trim();
  const unbracketed = /^[([](.*)[)\]]$/.exec(text)?.[1] ?? text;
  const inner = unbracketed.replace(/^(?:to|of|à|de|du|au|a|al|del|к)(?: the| la)? /iu, '');
  for (const start of [inner, inner.replace(/^[بل](?=ال)/, ''), inner.replace(/^لل/, 'ال')]) {
    const line = LINES.slice(0, 4)
      .map(([kind, pattern]) => [kind, pattern.exec(start)?.groups] as const)
      .find(([, groups]) => groups?.['number'] !== undefined);
    if (line) return toNumberLine(line[0], line[1]!['number'], line[1]!['revision'], '', false);
  }
  const chinese = findChinese(inner, true);
  return chinese && chinese.kind !== 'annex' ? chinese : undefined;
}

/** "RESOLUTION 101 (REV. DUBAI, 2018) Networks": in capitals, and with its revision or new, it is no citation. */
function isPrinted(groups: Readonly<Record<string, string | undefined>>, isNew: boolean): boolean {
  const word = groups['kind']!;
  return (
    (isNew || groups['revision'] !== undefined) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    groups['rest']!.length <= 250
  );
}

/** "EUR-2", "COM6/4" of a committee's draft, or "XXX" of a text that is not there yet. */
function isName(token: string | undefined, isNew: boolean): boolean {
  return (
    token !== undefined &&
    (/^[A-Z/]+-\d+$/i.test(token) || COMMITTEE_NAME.test(token) || (isNew && /^X+$/.test(token)))
  );
}

/** What a new text is called between its proposal and its number: "COM6/4", "WGPL/6". */
const COMMITTEE_NAME = /^(?:COM|WG|PLEN|GT)[A-Z]*\d*[/-]\d+[A-Z]?$/i;

/** "(ex [AFCP-1])" stands where the revision would. */
const FORMER = /^(?:ex|former|previous|ancien|anterior|бывш|سابق|原)/iu;

/** Nothing follows, or a title set apart, or a note's mark; under its style anything may follow. */
function endsLine(rest: string, styled: boolean): boolean {
  return styled || /^[ \t]*(?:$|[*†\d]{1,2}$|\n|[:–—]|- )/u.test(rest);
}

function toNumberLine(
  kind: Kind,
  token: string | undefined,
  revision: string | undefined,
  rest: string,
  isNew: boolean,
): NumberLine {
  const bracketed = token?.startsWith('[') ? token.slice(1, -1).trim() : null;
  // "[101]" is a number under negotiation, "[AFCP-1]" a name, with or without its brackets.
  const isDraft = bracketed === null ? isName(token, isNew) : !/^\d+[A-Z]?$/.test(bracketed);
  const number = token === undefined || isDraft ? null : (bracketed ?? token).replaceAll(/\s+/g, '');
  return {
    kind,
    number: number === null ? null : number.replace(/(bis|ter|quater)$/i, (word) => word.toLowerCase()),
    draft: isDraft ? (bracketed ?? token!) : null,
    revision: revision === undefined || FORMER.test(revision.slice(1)) ? null : revision.slice(1, -1).trim(),
    isNew: isNew || isDraft,
    rest: rest
      .replace(/^\s*[*†\d]{1,2}\s*$/, '')
      .replace(/^[\s:–—-]+/, '')
      .trim(),
  };
}
