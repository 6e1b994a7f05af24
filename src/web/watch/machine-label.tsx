import './watch.css';
import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';

/** Says that a machine said it, wherever it did. */
export function MachineLabel() {
  const { locale } = useWords();
  return (
    <Link className="tag machine" to="/codebook" title={watchOf(locale).machineLong}>
      {watchOf(locale).machine}
    </Link>
  );
}
