import { toPlain } from './plain.ts';

/** Months as headers print them; in Arabic both series of names are used, sometimes together ("آب/أغسطس"). */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'января', 'يناير', 'كانون الثاني', 'jan'],
  ['february', 'février', 'fevrier', 'febrero', 'февраля', 'فبراير', 'شباط', 'feb'],
  ['march', 'mars', 'marzo', 'марта', 'مارس', 'آذار', 'mar'],
  ['april', 'avril', 'abril', 'апреля', 'أبريل', 'ابريل', 'نيسان', 'apr'],
  ['may', 'mai', 'mayo', 'мая', 'مايو', 'أيار'],
  ['june', 'juin', 'junio', 'июня', 'يونيو', 'يونيه', 'حزيران', 'jun'],
  ['july', 'juillet', 'julio', 'июля', 'يوليو', 'يوليه', 'تموز', 'jul'],
  ['august', 'août', 'aout', 'agosto', 'августа', 'أغسطس', 'اغسطس', 'آب', 'aug'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'сентября', 'سبتمبر', 'أيلول', 'sep', 'sept'],
  ['october', 'octobre', 'octubre', 'октября', 'أكتوبر', 'اكتوبر', 'تشرين الأول', 'oct'],
  ['november', 'novembre', 'noviembre', 'ноября', 'نوفمبر', 'تشرين الثاني', 'nov'],
  ['december', 'décembre', 'decembre', 'diciembre', 'декабря', 'ديسمبر', 'كانون الأول', 'dec'],
];

const BY_NAME = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [toPlain(name), month + 1] as const)),
);

/**
 * The ISO day of a line that is a date and nothing else: "8 August 2022", "August 8, 2022", "1er août 2022",
 * "8 de agosto de 2022", "8 августа 2022 года", "23 سبتمبر 2011", "2022年8月8日", "2022-08-08". Null for anything
 * else, such as the days a conference lasts.
 */
export function findDate(line: string): string | null {
  if (line.length > 80) return null;
  const text = toPlain(line)
    .toLowerCase()
    .replaceAll(/^\p{L}+\s*[:,]\s*/gu, '')
    .trim();
  const chinese =
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text) ?? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (chinese) return toDay(chinese[1]!, Number(chinese[2]), chinese[3]!);
  const dayFirst =
    /^(?:le |el )?(\d{1,2})(?:er|st|nd|rd|th|º|\.)? ?(?:de |of )?(\p{L}.*?),? (?:de |del )?(\d{4})(?: ?(?:г\.?|года))?\.?$/u.exec(
      text,
    );
  if (dayFirst) return toDay(dayFirst[3]!, findMonth(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  return monthFirst && toDay(monthFirst[3]!, findMonth(monthFirst[1]!), monthFirst[2]!);
}

function findMonth(words: string): number | undefined {
  for (const name of words.split('/')) {
    const month = BY_NAME.get(name.trim().replace(/\.$/, ''));
    if (month !== undefined) return month;
  }
  return undefined;
}

function toDay(year: string, month: number | undefined, day: string): string | null {
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
