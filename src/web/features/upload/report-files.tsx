import type { FileReport } from '../../../actions/import/report.ts';
import type { ImportKind } from '../../../storage/schema.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { saySentence } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';
import type { UploadProgress } from './upload-progress.ts';

interface Props {
  readonly progress: UploadProgress;
  readonly kind: ImportKind;
}

/** What needs a look first, each with its reason; then every file. The newest first while they still come. */
export function ReportFiles({ progress: { files, report }, kind }: Props) {
  const { words } = useWords(uploadWords);
  const refused = files.filter((file) => file.refused !== null);
  const skipped = files.filter((file) => file.skipped !== null);
  const misplaced = files.filter((file) => file.misplaced !== null);
  return (
    <>
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words.upload.refusedTitle}</h2>
          <Sentences files={refused} />
          <p className="quiet">{words.upload.refusedHelp}</p>
        </section>
      )}
      {misplaced.length > 0 && (
        <section aria-labelledby="misplaced">
          <h2 id="misplaced">{words.upload.misplacedTitle}</h2>
          <Sentences files={misplaced} />
        </section>
      )}
      {report && report.superseded.length > 0 && (
        <section aria-labelledby="superseded">
          <h2 id="superseded">{words.upload.supersededTitle}</h2>
          <ul>
            {report.superseded.map(({ file, by }) => (
              <li key={`${file} ${by}`}>
                <bdi>{words.upload.supersededBy(file, by)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-labelledby="skipped">
          <h2 id="skipped">{words.upload.skippedTitle}</h2>
          <Sentences files={skipped} />
        </section>
      )}
      {files.length > 0 && (
        <section aria-labelledby="all-files">
          <h2 id="all-files">{words.upload.all}</h2>
          <Table
            className="documents-table"
            labelledBy="all-files"
            columns={[words.upload.file, words.upload.outcome, words.upload.found]}
          >
            {(report ? files : files.toReversed()).map((file, at) => (
              <FileRow key={report ? at : files.length - at} file={file} kind={kind} />
            ))}
          </Table>
        </section>
      )}
    </>
  );
}

/** The sentences of the command line, in the reader's language. */
function Sentences({ files }: { readonly files: readonly FileReport[] }) {
  const { locale } = useWords();
  return (
    <ul>
      {files.map(({ path, refused, skipped, misplaced }, at) => (
        <li key={`${path} ${at}`}>
          <bdi className="file-name">{path}</bdi>
          <br />
          <Sentence said={saySentence(refused?.sentence ?? skipped ?? misplaced ?? '', locale)} />
        </li>
      ))}
    </ul>
  );
}

function FileRow({ file, kind }: { readonly file: FileReport; readonly kind: ImportKind }) {
  const { words } = useWords(uploadWords);
  const { path, symbol, outcome, count } = file;
  const say = kind === 'documents' ? words.counts.proposals : words.counts.texts;
  return (
    <Row>
      <RowHead>
        <bdi className="file-name">{path}</bdi>
      </RowHead>
      <Cell>{words.upload.outcomesOne[outcome]}</Cell>
      <Cell>
        {symbol && <bdi>{symbol} </bdi>}
        {(outcome === 'read' || outcome === 'unchanged') && <span className="quiet">{say(count)}</span>}
      </Cell>
    </Row>
  );
}
