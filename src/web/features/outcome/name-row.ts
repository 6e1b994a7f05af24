/** Where a proposal stands on the page. */
export const nameRow = (proposal: string) => `proposal-${proposal}`;
