import type { Matrix } from '../../../matrix/matrix.ts';
import type { RequestContext } from '../../request-context.ts';

/** Names of what the machine suggests, by kind and id ("concern mandate"): only of what is here. */
export function nameSeen({ facts, locale }: RequestContext, { tables }: Matrix): Record<string, string> {
  const { issues, bodies } = facts.topics;
  const { concerns } = facts.watch;
  const names: Record<string, string> = {};
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const { proposals } of cells)
        for (const { seen } of proposals) {
          for (const id of seen.concerns)
            names[`concern ${id}`] ??= concerns.find((one) => one.id === id)?.name[locale] ?? id;
          for (const id of seen.issues)
            names[`issue ${id}`] ??= issues.find((one) => one.id === id)?.name[locale] ?? id;
          for (const id of seen.bodies)
            names[`body ${id}`] ??= bodies.find((one) => one.id === id)?.short ?? id;
        }
  return names;
}
