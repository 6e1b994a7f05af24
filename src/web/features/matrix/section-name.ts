import type { MatrixSection } from '../../../matrix/section-matrix.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { matrixWords } from '../../catalogue/matrix-words.ts';

/** The heading over rows: one of the four tables, or a topic. */
export function nameSection(
  id: MatrixSection['id'],
  { matrix, topics }: Catalogue<typeof matrixWords>,
  names: Readonly<Record<string, string>>,
): string {
  if (id in matrix.tables) return matrix.tables[id as keyof typeof matrix.tables];
  const topic = id.slice('topic-'.length);
  return topic === '' ? matrix.noTopic : (topics[topic] ?? names[topic] ?? topic);
}
