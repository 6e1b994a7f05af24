/** Dates, numbers and lists as a language writes them. */
export interface Formats {
  /** "14 October 2022" of an ISO day. */
  day(iso: string): string;
  /** "14 Oct 2022" of an ISO day. */
  shortDay(iso: string): string;
  /** "26 September – 14 October 2022" */
  days(start: string, end: string): string;
  /** As exactly as it is known: "14 October 2022" of a day, "October 2022" of a month, "2022" of a year. */
  date(iso: string): string;
  /** "Oct" of an ISO day. */
  month(iso: string): string;
  number(value: number): string;
  /** "41%" of 0.419: cut, never rounded up. */
  share(value: number): string;
  /** "1.2 MB" */
  size(bytes: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "resolves 1 and 4; invites 2": items that may hold a list of their own. */
  items(items: readonly string[]): string;
  /** Name of a language in the reader's: "French"; the code itself where there is none. */
  language(code: string): string;
}

export function formatsOf(locale: string): Formats {
  // Days have no hour: read and written in UTC, they are the same day everywhere.
  const day = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(tagOf(locale), { month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tagOf(locale), { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return {
    day: (iso) => day.format(new Date(iso)),
    shortDay: (iso) => shortDay.format(new Date(iso)),
    days: (start, end) => day.formatRange(new Date(start), new Date(end)),
    date: (iso) => (iso.length === 4 ? iso : (iso.length === 7 ? month : day).format(new Date(iso))),
    month: (iso) => shortMonth.format(new Date(iso)),
    number: (value) => number.format(value),
    // The small part is for 0.29 * 100, which is 28.999999999999996.
    share: (value) => share.format(Math.floor(value * 100 + 1e-9) / 100),
    size: (bytes) => formatSize(bytes, locale),
    list: (items) => list.format(items),
    items: (items) =>
      items.some((item) => /[,;]| and | et /.test(item)) ? items.join('; ') : list.format(items),
    language: (code) => languages.of(code) ?? code,
  };
}

/** The Union writes "14 October 2022", as British English does. */
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

function formatSize(bytes: number, locale: string): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(Math.max(bytes, 1000) / (mega ? 1_000_000 : 1000));
}
