/**
 * Who proposes, as the number has it: "EUR" of "EUR/44A2/1", "B/CAN/CLM/USA" of "B/CAN/CLM/USA/91/1". A number of
 * another form stands for itself: nobody else is taken to be the same source.
 */
export function sourceOfNumber(number: string): string {
  return /^(.+)\/[^/]+\/[^/]+$/.exec(number)?.[1] ?? number;
}
