import { createHash } from 'node:crypto';
import { loadRules } from '../../../facts/load-watch.ts';
import { loadOwnInstruments } from '../../../facts/load-facts.ts';
import { loadTopics } from '../../../facts/topics/load-topics.ts';
import type { TopicFacts } from '../../../facts/topics/load-topics.ts';
import type { Scope } from '../../../proceedings/register.ts';
import type { Block } from '../../../document/document.ts';
import { describeChange } from '../../../matrix/watch/describe-change.ts';
import type { DescribedChange, WatchedProposal } from '../../../matrix/watch/describe-change.ts';
import type { WatchRows } from '../../../storage/watch/keep-watch.ts';
import { findBodies, makeBodyFinder } from '../../../watch/bodies/find-bodies.ts';
import { findDownstream } from '../../../watch/downstream.ts';
import type { Passage } from '../../../watch/change.ts';
import type { Finding } from '../../../watch/finding.ts';
import { findIssues, listTargetIssues, makeIssueFinder } from '../../../watch/issues/find-issues.ts';
import { createWatch } from '../../../watch/watch.ts';

/** Proposals on one text, JSON as text. */
export interface ProposalsToJudge {
  /** "PP": whose resolutions the numbers count in. */
  readonly family: string;
  /** Folder of the facts of a conference of our own invention, which has resolutions of its own; else "itu". */
  readonly scope: Scope;
  /** Name of the state of the rules: another one is loaded anew. */
  readonly state: string;
  readonly proposals: readonly (Omit<WatchedProposal, 'content'> & {
    readonly id: number;
    readonly content: string;
    /** Blocks of the text that it is held against; null where none is here. */
    readonly base: string | null;
  })[];
}

/** Runs in a thread: reads the JSON, judges what changes, names issues and bodies. */
export function judgeProposals({ family, scope, state, proposals }: ProposalsToJudge): WatchRows {
  const { watch, topics, issues, bodies } = load(state);
  const instruments = scope === 'itu' ? topics.issues : loadOwnInstruments(scope);
  const rows: {
    findings: WatchRows['findings'][number][];
    issues: WatchRows['issues'][number][];
    bodies: WatchRows['bodies'][number][];
  } = {
    findings: [],
    issues: [],
    bodies: [],
  };
  for (const { id, content, base, ...proposal } of proposals) {
    const described = describeChange(
      { ...proposal, content: readBlocks(content) },
      base === null ? null : readBlocks(base),
    );
    if (!described) continue;
    const { change } = described;
    rows.findings.push(...toRows(id, watch.judge(change), described));
    rows.issues.push(
      ...findIssues(issues, change, listTargetIssues(change, instruments, family)).map(
        ({ issue, evidence, why }) => ({
          proposal_id: id,
          issue,
          why,
          evidence: evidence.map((one) => ({
            ...one,
            paragraph: described.placeOf(one.paragraph, one.change === 'deleted' ? 'before' : 'after'),
          })),
        }),
      ),
    );
    rows.bodies.push(
      ...findBodies(bodies, change).map(({ body, document, quote, change: way, paragraph, why }) => ({
        proposal_id: id,
        body,
        document,
        quote,
        change: way,
        place: described.placeOf(paragraph, way === 'deleted' ? 'before' : 'after'),
        why,
      })),
    );
  }
  return rows;
}

function toRows(
  proposal: number,
  findings: readonly Finding[],
  described: DescribedChange,
): WatchRows['findings'][number][] {
  const times = new Map<string, number>();
  return findings.map((finding, ordinal) => {
    const side = sideOf(finding, described);
    const place = described.placeOf(finding.paragraph, side);
    const passage = described.passageOf(finding.paragraph, side);
    const said = JSON.stringify([finding.proposal, finding.concern, finding.change, finding.quote]);
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    return {
      proposal_id: proposal,
      ordinal,
      identity: createHash('sha256').update(`${said} ${time}`).digest('base64url').slice(0, 22),
      concern: finding.concern,
      direction: finding.direction,
      force: finding.force.value,
      terms: finding.force.terms,
      change: finding.change,
      quote: finding.quote,
      place,
      range_start: finding.range?.start ?? null,
      range_end: finding.range?.end ?? null,
      ...takeAround(finding, passage),
      anchor: described.anchorOf(place),
      text_anchor: passage?.anchor ?? null,
      call: passage?.call ?? null,
      downstream: findDownstream(described.change, passage),
      rule: finding.rule,
      rules_version: finding.rulesVersion,
      why: finding.why,
    };
  });
}

/** Letters on each side, cut at a word. */
const AROUND = 110;

function takeAround({ change, range }: Finding, passage: Passage | null): { lead: string; tail: string } {
  const text = change === 'inserted' ? passage?.after : passage?.before;
  if (!text || !range) return { lead: '', tail: '' };
  const [before, after] = [text.slice(0, range.start), text.slice(range.end)];
  return {
    lead: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*\s/, '')}`,
    tail: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…`,
  };
}

/** Deleted words of a paragraph that stays stand in it: its place is one of the text after. */
function sideOf(
  { change, paragraph }: Finding,
  { change: { whole, passages } }: DescribedChange,
): 'before' | 'after' {
  if (whole === 'suppressed') return 'before';
  if (change === 'inserted') return 'after';
  const deleted = passages.some((one) => one.paragraph === paragraph && one.after === null);
  const stays = passages.some((one) => one.paragraph === paragraph && one.after !== null);
  return deleted && !stays ? 'before' : 'after';
}

const readBlocks = (json: string): readonly Block[] => JSON.parse(json) as readonly Block[];

interface Loaded {
  readonly state: string;
  readonly watch: ReturnType<typeof createWatch>;
  readonly topics: TopicFacts;
  readonly issues: ReturnType<typeof makeIssueFinder>;
  readonly bodies: ReturnType<typeof makeBodyFinder>;
}

let loaded: Loaded | undefined;

/** Once for each state of the rules, not for each text. */
function load(state: string): Loaded {
  if (loaded?.state === state) return loaded;
  const topics = loadTopics();
  loaded = {
    state,
    watch: createWatch(loadRules()),
    topics,
    issues: makeIssueFinder(topics.issues),
    bodies: makeBodyFinder(topics.bodies),
  };
  return loaded;
}
