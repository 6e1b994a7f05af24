import { alignLanguages } from '../../compare/languages/align-languages.ts';
import type { LanguagePair } from '../../compare/languages/align-languages.ts';
import type { StructuredParagraph } from '../../compare/languages/structure.ts';
import type { Block } from '../../document/document.ts';
import type { Side } from '../../document/views.ts';
import { findCall } from '../../proceedings/itu/calls.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';

/** The paragraphs of a text as `alignLanguages` takes them; places are those of `outlineText`. */
export const listStructure = (blocks: readonly Block[], side: Side): StructuredParagraph[] =>
  outlineText(blocks, side).map(({ role, path, text }) => ({
    role,
    stem: role === 'call' ? (findCall(text, true)?.stem ?? null) : null,
    path,
    text,
  }));

/** Paragraph by paragraph, two language versions of one text. */
export const alignVersions = (a: readonly Block[], b: readonly Block[], side: Side): LanguagePair[] =>
  alignLanguages(listStructure(a, side), listStructure(b, side));
