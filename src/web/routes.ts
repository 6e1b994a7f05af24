import { index, route } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';

/**
 * Every address is permanent. Within a conference one segment is a text ("RES-101"), several are a proposal
 * ("EUR/44A2/1", whose number holds slashes); the words below are taken, and no text key or source code is a word.
 */
export default [
  index('features/home/home.tsx'),
  route('search', 'features/search/search.tsx'),
  route('search.json', 'features/search/search-json.ts'),
  route('design', 'features/design/design.tsx'),
  route('seen', 'visit/seen.ts'),
  route('upload', 'features/upload/choose-conference.tsx'),
  route('codebook', 'features/codebook/codebook.tsx'),
  route(':conference', 'layout/conference-layout.tsx', [
    index('features/conference/conference.tsx'),
    route('matrix', 'features/matrix/matrix.tsx'),
    route('matrix.csv', 'features/export/matrix-csv.ts'),
    route('matrix.xlsx', 'features/export/matrix-xlsx.ts'),
    route('matrix-columns.csv', 'features/export/matrix-columns.ts'),
    route('documents', 'features/documents/documents.tsx'),
    route('documents/:document', 'features/document/document.tsx'),
    route('documents/:document/changes', 'features/document/changes.tsx'),
    route('texts', 'features/texts/texts.tsx'),
    route('sources', 'features/sources/sources.tsx'),
    route('sources/:source/page.html', 'features/source/saved-page.ts'),
    route('sources/*', 'features/source/source.tsx'),
    route('originals/:sha/:name', 'features/original/original.ts'),
    route('upload', 'features/upload/upload.tsx'),
    route('upload/:job', 'features/upload/upload-report.tsx'),
    route('preflight', 'features/preflight/preflight.tsx'),
    route('preflight.json', 'features/preflight/preflight-json.ts'),
    route('citations', 'features/citations/all-citations.tsx'),
    route(':text/history', 'features/history/history.tsx'),
    route('outcomes', 'features/outcomes/outcomes.tsx'),
    route('open', 'features/open/open.tsx'),
    route('phrase', 'features/phrase/phrase.tsx'),
    route(':text/outcome', 'features/outcome/outcome.tsx'),
    route(':text/citations', 'features/citations/text-citations.tsx'),
    route('first', 'features/watch/first.tsx'),
    route('concerns/:concern', 'features/watch/concern.tsx'),
    route('issues/:issue', 'features/watch/issue.tsx'),
    route('bodies/:body', 'features/watch/body.tsx'),
    route('findings/:identity', 'features/watch/correct.ts'),
    route(':text', 'features/text/text.tsx'),
    route(':text/together', 'features/together/together.tsx'),
    route('*', 'features/proposal/proposal.tsx'),
  ]),
  route('*', 'features/nowhere/nowhere.tsx'),
] satisfies RouteConfig;
