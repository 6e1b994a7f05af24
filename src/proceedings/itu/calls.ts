import { toPlain } from '../plain.ts';

/** What a call opens: the grounds of a resolution or what it orders. */
export type Part = 'preamble' | 'operative';

export interface Call {
  readonly part: Part;
  /** English word of the call, the same in every language: "considering", "resolves", "instructs". */
  readonly stem: string;
  /** What follows the word, as printed: "the Secretary-General", "further". */
  readonly rest: string;
}

/** Words that open calls, by English stem: en fr es ru ar zh. Longer forms first where one begins another. */
const WORDS: readonly (readonly [string, Part, string])[] = [
  ['recalling', 'preamble', 'recalling|rappelant|recordando|напоминая|ссылаясь|يذكر|忆及|回顾'],
  [
    'considering',
    'preamble',
    'considering|having considered|considérant|considerando|habiendo considerado|учитывая|рассмотрев|يضع في اعتباره|ينظر|考虑到|考虑|鉴于|审议了',
  ],
  ['recognizing', 'preamble', 'recogni[sz]ing|reconnaissant|reconociendo|признавая|يدرك|يعترف|认识到'],
  ['acknowledging', 'preamble', 'acknowledging|prenant acte|admitiendo|يقر|承认|确认'],
  [
    'noting',
    'preamble',
    'noting|taking note|notant|prenant note|constatant|observando|tomando nota|advirtiendo|notando|отмечая|принимая к сведению|يلاحظ|يحيط علما|注意到|指出',
  ],
  [
    'aware',
    'preamble',
    'aware|conscious|cogni[sz]ant|consciente?s?|conociendo|сознавая|осознавая|يعي|意识到|深知',
  ],
  [
    'bearing in mind',
    'preamble',
    'bearing in mind|mindful|ayant à l.esprit|gardant à l.esprit|ayant présent à l.esprit|teniendo presente|имея в виду|памятуя|يأخذ بعين الاعتبار|铭记|牢记',
  ],
  [
    'taking into account',
    'preamble',
    'taking into (?:account|consideration)|tenant compte|compte tenu|prenant en (?:compte|considération)|teniendo en cuenta|принимая во внимание|يأخذ في (?:الاعتبار|الحسبان)|يراعي|顾及',
  ],
  [
    'having examined',
    'preamble',
    'having (?:examined|studied|reviewed)|ayant examiné|habiendo examinado|изучив|وقد درس|研究了',
  ],
  [
    'having regard to',
    'preamble',
    'having regard to|in view of|in accordance with|pursuant to|vu|eu égard|visto|vistos?|en virtud|в соответствии|根据',
  ],
  [
    'emphasizing',
    'preamble',
    'emphasi[sz]ing|stressing|underlining|underscoring|highlighting|soulignant|insistant|mettant l.accent|subrayando|destacando|poniendo de relieve|haciendo hincapié|подч[её]ркивая|يشدد|يبرز|强调',
  ],
  [
    'reaffirming',
    'preamble',
    'reaffirming|affirming|confirming|reiterating|réaffirmant|affirmant|confirmant|reafirmando|afirmando|reiterando|(?:вновь )?подтверждая|يؤكد(?: من جديد)?|يعيد التأكيد|重申|申明',
  ],
  [
    'convinced',
    'preamble',
    'convinced|believing|convaincue?|persuadée?|estimant|convencid[oa]|estimando|будучи убежден[а-я]*|убежденн[а-я]*|считая|يقتنع|واقتناعا|确信|相信',
  ],
  [
    'concerned',
    'preamble',
    'concerned|préoccupée?|inquiète|preocupad[oa]|будучи обеспокоен[а-я]*|обеспокоенн[а-я]*|يعرب عن قلقه|يساوره القلق|关切',
  ],
  [
    'welcoming',
    'preamble',
    'welcoming|appreciating|commending|se félicitant|accueillant|saluant|acogiendo|celebrando|приветствуя|يرحب|欢迎|赞赏',
  ],
  ['expressing', 'preamble', 'expressing|exprimant|expresando|выражая|يعرب|表示'],
  [
    'observing',
    'preamble',
    'observing|reali[sz]ing|understanding|desiring|wishing|guided by|given|observant|sachant|désireuse|comprenant|deseando|entendiendo|наблюдая|понимая|желая|观察到|了解',
  ],
  ['resolves', 'operative', 'resolves?|décide|resuelve|решает|постановляет|يقرر|做出决议|作出决议|决议'],
  ['decides', 'operative', 'decides?|agrees|acuerda|决定'],
  [
    'instructs',
    'operative',
    'instructs?|directs|mandates|entrusts|charge|confie|encarga|поручает|يكلف|责成|委托',
  ],
  ['invites', 'operative', 'invites?|invite|invita|предлагает|приглашает|يدعو|تدعو|请'],
  ['encourages', 'operative', 'encourages?|encourage|alienta|anima|поощряет|побуждает|يشجع|鼓励'],
  ['requests', 'operative', 'requests?|asks|demande|prie|pide|solicita|просит|يطلب|يلتمس|要求'],
  [
    'urges',
    'operative',
    'urges?|exhorte|engage|prie instamment|insta|exhorta|настоятельно призывает|настоятельно рекомендует|يحث|敦促',
  ],
  [
    'calls upon',
    'operative',
    'calls (?:up)?on|appeals to|appelle|lance un appel|hace un llamamiento|призывает|يناشد|呼吁',
  ],
  ['recommends', 'operative', 'recommends?|recommande|recomienda|рекомендует|يوصي|建议'],
  ['authorizes', 'operative', 'authori[sz]es|autorise|autoriza|уполномочивает|يأذن|يخول|يرخص|授权'],
  [
    'approves',
    'operative',
    'approves|adopts|endorses|confirms|approuve|adopte|confirme|aprueba|adopta|confirma|утверждает|принимает|одобряет|يوافق|يعتمد|批准|通过|赞同',
  ],
  [
    'expresses',
    'operative',
    'expresses|declares|reminds|exprime|déclare|rappelle|expresa|declara|recuerda|выражает|заявляет|напоминает|يعرب عن|يعلن|宣布|提醒',
  ],
];

/** Words before the verb that change nothing of what the call is. */
const BEFORE = String.raw`(?:(?:further|also|again|deeply|fully|strongly|hereby|once again|in particular|далее|также|вновь|кроме того|вместе с тем|进一步|还|亦|特别|再次)[ ,]*)*(?:و?إذ |و)?(?:لا )?`;

const CALLS = WORDS.map(
  ([stem, part, words]) =>
    [stem, part, new RegExp(`^${BEFORE}(?:${words})(?![\\p{L}](?<!\\p{Script=Han}))`, 'iu')] as const,
);

/** Longer than any call seen: those addressed to four bodies have about 200 letters. */
const LONGEST = 280;

/**
 * Reads a call, in any of the six languages; undefined for other paragraphs. In the style "Call" every short paragraph
 * is one; elsewhere it must begin with a word of the list and end like a heading.
 */
export function findCall(text: string, styled: boolean): Call | undefined {
  if (text.length > LONGEST || text.includes('\t')) return undefined;
  const plain = toPlain(text).replaceAll(/\s+/g, ' ').trim();
  if (plain === '') return undefined;
  if (!styled && /[.,;:،؛。]$/.test(plain)) return undefined;
  for (const [stem, part, pattern] of CALLS) {
    const match = pattern.exec(plain);
    if (match)
      return { stem, part: isPreamble(plain) ? 'preamble' : part, rest: plain.slice(match[0].length).trim() };
  }
  if (!styled) return undefined;
  return {
    stem: plain,
    part: isPreamble(plain) || /ing\b|ant\b|ndo\b/.test(plain.split(' ')[0]!) ? 'preamble' : 'operative',
    rest: '',
  };
}

/** Arabic preambles say "whereas" before their verb. */
function isPreamble(plain: string): boolean {
  return /^و?إذ /.test(plain);
}
