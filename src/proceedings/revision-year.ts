/** The year of "Rev. Dubai, 2018", "2018年，迪拜，修订版"; of several the last. Null where there is none. */
export function readRevisionYear(revision: string | null): number | null {
  const year = revision?.match(/(?:1[89]|20)\d{2}/gu)?.at(-1);
  return year === undefined ? null : Number(year);
}
