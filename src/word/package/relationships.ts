import { scanXml } from '../xml/scan-xml.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';
import { SKIP } from '../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../xml/vocabulary.ts';
import type { Parts } from './parts.ts';

/** What one part says about another (ECMA-376 Part 2 §6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in Transitional and Strict: "officeDocument", "styles", "header". */
  readonly type: string;
  /** Name of the part it leads to. External targets (links) are not listed: nothing here follows them. */
  readonly part: string;
}

/** Part names are short; longer ones come from no program. */
const LONGEST_NAME = 1000;

interface Found {
  readonly base: string;
  readonly list: Relationship[];
}

const VOCABULARY: Vocabulary<Found> = {
  elements: new Map<string, ElementReader<Found>>([
    ['rel:Relationships', {}],
    [
      'rel:Relationship',
      {
        open: ({ base, list }, attributes) => {
          const target = attributes.get('Target');
          if (
            target === undefined ||
            target.length > LONGEST_NAME ||
            attributes.get('TargetMode') === 'External'
          )
            return SKIP;
          const type = attributes.get('Type') ?? '';
          list.push({
            id: attributes.get('Id') ?? '',
            type: type.slice(type.lastIndexOf('/') + 1),
            part: resolvePart(base, target),
          });
          return SKIP;
        },
      },
    ],
  ]),
  other: () => SKIP,
};

/** The relationships of a part, of the whole package for the name "". */
export function listRelationships(parts: Parts, part: string, limits: ScanLimits): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = parts.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return [];
  const found: Found = { base: folder, list: [] };
  scanXml(xml, VOCABULARY, found, limits);
  return found.list;
}

/** "../customXml/item1.xml" seen from "word/" is "customXml/item1.xml"; a name in the archive, never a path on disk. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
