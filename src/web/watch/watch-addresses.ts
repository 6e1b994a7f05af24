/** Addresses of what the machine sees in a conference. */

export const toFirst = (conference: string) => `/${conference}/first`;
export const toConcern = (conference: string, concern: string) => `/${conference}/concerns/${concern}`;
export const toIssue = (conference: string, issue: string) => `/${conference}/issues/${issue}`;
export const toBody = (conference: string, body: string) => `/${conference}/bodies/${body}`;
export const toFindingForm = (conference: string, identity: string) => `/${conference}/findings/${identity}`;

/** Id of a finding on a page. */
export const nameFinding = (identity: string) => `finding-${identity}`;
