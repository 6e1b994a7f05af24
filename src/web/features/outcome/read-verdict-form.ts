import type { AskedVerdict } from '../../../actions/record-verdict.ts';
import { VERDICTS } from '../../../matrix/verdicts.ts';

/** The fields of a form as a browser sends it; what is missing or foreign is empty. */
export function readVerdictForm(
  form: FormData,
): Omit<AskedVerdict, 'conference'> & { readonly token: string } {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    token: field('token'),
    proposal: field('proposal'),
    verdict: VERDICTS.find((one) => one === field('verdict')) ?? null,
    sentence: field('sentence'),
    source: field('source'),
    sourceDate: field('date') === '' ? null : field('date'),
  };
}
