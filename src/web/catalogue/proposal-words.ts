import { fetchArea } from './catalogue.ts';

/** The page of a proposal. */
export const proposalWords = fetchArea('proposal', {
  en: async () => (await import('./en-proposal.ts')).enProposal,
  fr: async () => (await import('./fr-proposal.ts')).frProposal,
});
