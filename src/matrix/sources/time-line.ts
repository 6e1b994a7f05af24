/** A file of a document, as far as the time line goes. */
export interface Submission {
  readonly id: number;
  /** "44A2"; null where it has none. */
  readonly number: string | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  /** ISO day. */
  readonly date: string | null;
  readonly proposals: number;
}

export interface TimeLine {
  readonly unit: 'week' | 'month';
  /** Without gaps, the first and the last not empty; none where no document has a date. */
  readonly spans: readonly Span[];
  /** Documents that bear no date. */
  readonly undated: number;
}

export interface Span {
  /** First day (ISO): a Monday, or the first of a month. */
  readonly start: string;
  readonly documents: number;
  readonly proposals: number;
}

/** As many weeks as fit side by side with their numbers; a longer time is shown by months. */
const MOST_WEEKS = 26;

const DAY = 86_400_000;

/** When documents came: each revision and corrigendum for itself, language versions together. */
export function buildTimeLine(submissions: readonly Submission[]): TimeLine {
  const versions = mergeLanguages(submissions);
  const dated = versions.filter(({ date }) => date !== null);
  const days = dated.map(({ date }) => date!).sort();
  const [first, last] = [days[0], days.at(-1)];
  const undated = versions.length - dated.length;
  if (first === undefined || last === undefined) return { unit: 'week', spans: [], undated };
  const weeks = listSpans(first, last, 'week');
  const unit = weeks.length > MOST_WEEKS ? 'month' : 'week';
  const starts = unit === 'week' ? weeks : listSpans(first, last, 'month');
  const byStart = Map.groupBy(dated, ({ date }) => findStart(date!, unit));
  return {
    unit,
    undated,
    spans: starts.map((start) => {
      const list = byStart.get(start) ?? [];
      return {
        start,
        documents: list.length,
        proposals: list.reduce((sum, { proposals }) => sum + proposals, 0),
      };
    }),
  };
}

/** One document in two languages came once: on the earlier day that they bear. */
function mergeLanguages(submissions: readonly Submission[]): { date: string | null; proposals: number }[] {
  const versions = Map.groupBy(submissions, ({ id, number, revision, corrigendum }) =>
    number === null ? `id ${id}` : `${number} ${revision} ${corrigendum}`,
  );
  return [...versions.values()].map((list) => ({
    date: list.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
    proposals: Math.max(...list.map(({ proposals }) => proposals)),
  }));
}

/** First day of the week or month that a day lies in. */
export function findStart(day: string, unit: TimeLine['unit']): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const date = new Date(day);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return toDay(date.getTime() - sinceMonday * DAY);
}

function listSpans(first: string, last: string, unit: TimeLine['unit']): string[] {
  const starts: string[] = [];
  for (let start = findStart(first, unit); start <= last; start = findNext(start, unit)) starts.push(start);
  return starts;
}

/** First day of the week or month after one that begins on `start`. */
export function findNext(start: string, unit: TimeLine['unit']): string {
  const next = Date.parse(start) + (unit === 'week' ? 7 : 31) * DAY;
  return unit === 'week' ? toDay(next) : `${toDay(next).slice(0, 7)}-01`;
}

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
