import { useRouteLoaderData } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { nameConference } from '../components/conference-name.ts';
import type { NamedConference } from '../components/conference-name.ts';

/** The conference that the page belongs to, as the layout around it loaded it. */
export function useConference(): { readonly id: string; readonly name: string } {
  const { words } = useWords();
  const conference = useRouteLoaderData<NamedConference>('layout/conference-layout');
  if (!conference) throw new Error('This component stands outside of a conference.');
  return { id: conference.id, name: nameConference(conference, words) };
}
