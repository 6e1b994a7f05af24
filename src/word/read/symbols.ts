/**
 * Letters of symbol fonts as the characters they look like. Such fonts put their signs on U+F020–U+F0FF, a private
 * area where no other font shows anything (ECMA-376 Part 1 §17.3.3.30, w:sym). Tables from the public encodings of
 * the fonts.
 */
const SYMBOL_20 =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_A0 =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** By hexadecimal code and sign, "6c●": only what documents use. */
const WINGDINGS =
  '21✏ 22✂ 23✁ 28☎ 29✆ 2a✉ 36⌛ 37⌨ 3e✇ 3f✍ 41✌ 45☜ 46☞ 47☝ 48☟ 4a☺ 4c☹ 4e☠ 4f⚐ 51✈ 52☼ 54❄ 58✠ 59✡ 5a☪ 5b☯ 6c● 6d❍ 6e■ 6f□ 70◻ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7a⌘ 7b❀ 7c✿ 7d❝ 7e❞ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8a⑩ 8b⓿ 8c❶ 8d❷ 8e❸ 8f❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9e· 9f• a1○ a4◉ a5◎ a7▪ a8◻ aa✦ ab★ ac✶ ad✴ ae✹ af✵ b1⌖ d5⌫ d6⌦ d8➢ dc➲ df← e0→ e1↑ e2↓ e3↖ e4↗ e5↙ e6↘ e8➔ ef⇦ f0⇨ f1⇧ f2⇩ f3⬄ f4⇳ f5⬀ f6⬁ f7⬃ f8⬂ fb✗ fc✓ fd☒ fe☑';
const WINGDINGS_2 = '4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98● 99● a0▪ a2■ a3☐ aa◆ ae◇';
const WINGDINGS_3 = '66← 67→ 68↑ 69↓ 70▲ 71▼ 72△ 73▽ 74◀ 75▶ 76◁ 77▷ 7c◂ 7d▸ 80◢ 81◣';
const WEBDINGS = '33◀ 34▶ 35▲ 36▼ 3d● 61✔ 63◻ 67◼ 6e● 72✖ 73❓ 80➔';

const listed = (signs: string) =>
  new Map(signs.split(' ').map((sign) => [Number.parseInt(sign.slice(0, 2), 16), sign.slice(2)]));
const ranged = (...ranges: readonly (readonly [number, string])[]) =>
  new Map(
    ranges.flatMap(([first, signs]) =>
      Array.from(signs).map((sign, index) => [first + index, sign] as const),
    ),
  );

const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: ranged([0x20, SYMBOL_20], [0xa0, SYMBOL_A0]),
  wingdings: listed(WINGDINGS),
  'wingdings 2': listed(WINGDINGS_2),
  'wingdings 3': listed(WINGDINGS_3),
  webdings: listed(WEBDINGS),
};

const PRIVATE = /[\uF020-\uF0FF]/g;

/** One letter of a font, by its code (w:sym w:char, also without the private offset); undefined where unknown. */
export function findSymbol(font: string | undefined, code: number): string | undefined {
  const signs = FONTS[font?.toLowerCase() ?? ''];
  const low = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  if (signs) return signs.get(low);
  // A letter of a text font, written by its code.
  return code < 0xe0_00 && code >= 0x20 ? String.fromCodePoint(code) : undefined;
}

/**
 * Private letters of a text as signs. Where the font is no symbol font Word takes the letters for Symbol's:
 * bullets written by other programs often name no font.
 */
export function mapSymbols(text: string, font: string | undefined): string {
  return text.replace(PRIVATE, (letter) => {
    const code = letter.codePointAt(0)!;
    return findSymbol(font, code) ?? findSymbol('symbol', code) ?? letter;
  });
}
