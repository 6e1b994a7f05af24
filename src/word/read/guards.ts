import type { Limits } from '../package/limits.ts';
import { RefusedError, refuse } from '../package/refuse.ts';
import { XmlError, XmlLimitError } from '../xml/errors.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';
import type { Messages } from './messages.ts';

/** The text itself cannot be done without: where its XML is broken the file is refused. */
export function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError)
      refuse(
        'damaged',
        'The file is damaged: the text in it breaks off or is no longer well-formed. Download it again, or open it in Word, let Word repair it and save it again.',
      );
    if (error instanceof XmlLimitError) refuseNesting();
    throw error;
  }
}

/** Styles, lists, notes and headers can: the text is read without them, and a message says so. */
export function readOptional<T>(messages: Messages, part: string, otherwise: () => T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isDamage =
      error instanceof XmlError || (error instanceof RefusedError && error.refusal.kind === 'damaged');
    if (error instanceof XmlLimitError) refuseNesting();
    if (!isDamage) throw error;
    messages.add(
      'damaged-part',
      part,
      'This part of the file is damaged and is left out; the text is read without it.',
    );
    return otherwise();
  }
}

function refuseNesting(): never {
  refuse(
    'too-large',
    'The file nests its content deeper than any program writes it. Open it in Word and save it again.',
  );
}

/** What a scan of XML may ask for; the clock runs for the whole file from here on. */
export function createScanLimits({ depth, attributes, milliseconds }: Limits): ScanLimits {
  const deadline = performance.now() + milliseconds;
  return {
    depth,
    attributes,
    checkTime: () => {
      if (performance.now() > deadline)
        refuse(
          'too-slow',
          `The file takes longer than ${milliseconds / 1000} seconds to read. Split the document and save its parts.`,
        );
    },
  };
}

/** Counts what becomes an object, and refuses when there is too much of it. */
export function createCount({ blocks }: Limits): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > blocks)
      refuse(
        'too-large',
        `The document has more than ${blocks} paragraphs, cells and runs of text. Split it and save its parts.`,
      );
  };
}
