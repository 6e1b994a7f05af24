import { fetchArea } from './catalogue.ts';

/** The page of a conference. */
export const conferenceWords = fetchArea('conference', {
  en: async () => (await import('./en-conference.ts')).enConference,
  fr: async () => (await import('./fr-conference.ts')).frConference,
});
