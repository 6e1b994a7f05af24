/** Which proposals the address takes to be adopted, and what it says where they clash. */
export interface AsIfQuery {
  /** As written: names of proposals, each in a parameter of its own or several parted by commas. */
  readonly asked: readonly string[];
  /** By name of the question ("resolves-1"). */
  readonly choices: ReadonlyMap<string, string>;
  /** With what changes against the text in force. */
  readonly marked: boolean;
  readonly language: string | null;
}

const CHOICE = 'choose.';

/** `?with=EUR/44A2/1,RCC/68A5/1&choose.resolves-1=EUR/44A2/1` */
export function readAsIfQuery(params: URLSearchParams): AsIfQuery {
  return {
    asked: params.getAll('with').filter((name) => name !== ''),
    choices: new Map(
      [...params].flatMap(([name, value]) =>
        name.startsWith(CHOICE) && value !== '' ? [[name.slice(CHOICE.length), value] as const] : [],
      ),
    ),
    marked: params.get('show') === 'changes',
    language: params.get('in'),
  };
}

export const nameChoice = (question: string): string => `${CHOICE}${question}`;

/** "?with=…" in one form for one selection: what people send on is short and readable. */
export function writeAsIfQuery({
  names,
  choices,
  marked = false,
  language,
}: {
  readonly names: readonly string[];
  readonly choices: Iterable<readonly [string, string]>;
  readonly marked?: boolean;
  readonly language: string | null;
}): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(`${encodeReadably(name)}=${encodeReadably(value)}`);
  // A name with a comma in it would fall apart.
  if (names.some((name) => name.includes(','))) for (const name of names) add('with', name);
  else if (names.length > 0) add('with', names.join(','));
  for (const [question, choice] of choices) add(nameChoice(question), choice);
  if (marked) add('show', 'changes');
  if (language !== null) add('in', language);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Slashes and commas may stand in a query as they are (RFC 3986, 3.4). */
const encodeReadably = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',');

/** The proposals that are meant: a name as a whole, else its parts between commas. Unknown ones are left out. */
export function chooseNames(asked: readonly string[], known: readonly string[]): string[] {
  const wanted = new Set(asked.flatMap((name) => (known.includes(name) ? [name] : name.split(','))));
  return known.filter((name) => wanted.has(name));
}
