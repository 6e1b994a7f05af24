import { createContext, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { sourcesWords } from '../../catalogue/sources-words.ts';
import type { Formats } from '../../catalogue/formats.ts';

/** What the same parts need in the application and in a page that is saved and sent on. */
export interface Frame {
  /** Id of the conference. */
  readonly conference: string;
  readonly words: Catalogue<typeof sourcesWords>;
  readonly formats: Formats;
  readonly names: Readonly<Record<string, string>>;
  /** A link to an address of this site. */
  readonly Anchor: ComponentType<AnchorProps>;
  /** How many of a list are shown; the rest is one line, with its address. */
  readonly limit: number;
  /** Code of the source whose page it is. */
  readonly code: string;
  /** What addresses begin with: nothing within the application, "https://example.org" in a saved page. */
  readonly origin: string;
}

export interface AnchorProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (!frame) throw new Error('This component stands outside of the page of a source.');
  return frame;
}
