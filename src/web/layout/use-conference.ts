import { useRouteLoaderData } from 'react-router';

export interface ConferenceInLayout {
  readonly id: string;
  /** As data/ has it; the id where it has none. */
  readonly name: string;
  readonly sample: boolean;
}

/** The conference that the page belongs to, as the layout around it loaded it. */
export function useConference(): ConferenceInLayout {
  const conference = useRouteLoaderData<ConferenceInLayout>('layout/conference-layout');
  if (!conference) throw new Error('This component stands outside of a conference.');
  return conference;
}
