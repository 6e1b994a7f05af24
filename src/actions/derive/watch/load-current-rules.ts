import { loadRules } from '../../../facts/load-watch.ts';
import type { RuleBook } from '../../../watch/rule.ts';
import { hashRules } from './hash-rules.ts';

let kept: { readonly state: string; readonly rules: RuleBook } | undefined;

/** data/rules as they are now: they may have changed since this server started. A tenth of a second, once a change. */
export function loadCurrentRules(): RuleBook {
  const state = hashRules();
  if (kept?.state !== state) kept = { state, rules: loadRules() };
  return kept.rules;
}
