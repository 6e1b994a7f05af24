/** Numbers in words and ordinals, English only: Word writes them in the language of the paragraph mark. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

export function formatOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** "Forty-two": Word begins with a capital. */
export function formatCardinalText(value: number): string {
  return capitalize(spell(value));
}

/** "Forty-second" */
export function formatOrdinalText(value: number): string {
  const text = spell(value);
  const start = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1;
  const last = text.slice(start);
  const ordinal = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return capitalize(text.slice(0, start) + ordinal);
}

function spell(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100)
    return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}`;
  for (const [unit, name] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const)
    if (value >= unit)
      return `${spell(Math.floor(value / unit))} ${name}${value % unit === 0 ? '' : ` ${spell(value % unit)}`}`;
  return String(value);
}

const capitalize = (text: string) => text[0]!.toUpperCase() + text.slice(1);
