import { Fact, Facts } from '../../components/facts.tsx';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import type { UploadProgress } from './upload-progress.ts';

/** How it ended, in one sentence and five numbers: the same as the command line says at the end. */
export function ReportOutcome({ progress: { report, files } }: { readonly progress: UploadProgress }) {
  const { words, formats } = useWords(uploadWords);
  if (!report)
    return (
      <p className="notice" role="alert">
        {words.upload.failed}
      </p>
    );
  const counts = { ...report, superseded: report.superseded.length };
  const unchanged = report.unchanged > 0 && report.unchanged === files.length;
  return (
    <>
      <output className={report.stopped ? 'notice' : 'ended'}>
        {report.stopped
          ? words.upload.stopped
          : words.upload.ended(files.length, formats.number(report.seconds))}{' '}
        {unchanged && words.upload.allUnchanged}
      </output>
      <Facts>
        {OUTCOMES.filter((outcome) => outcome !== 'skipped' || counts.skipped > 0).map((outcome) => (
          <Fact key={outcome} name={words.upload.outcomes[outcome]}>
            {formats.number(counts[outcome])}
          </Fact>
        ))}
      </Facts>
    </>
  );
}

const OUTCOMES = ['read', 'unchanged', 'superseded', 'refused', 'skipped'] as const;
