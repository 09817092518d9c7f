import { DOCTRINES } from '../../../engine';
import { useWords } from '../../hooks/use-words';
import { Outline } from './sheet';

/** The three routes by their shapes, names and mottos. */
export function Routes() {
  const { doctrines } = useWords();
  return (
    <ul class="a4-routes">
      {DOCTRINES.map((doctrine) => (
        <li key={doctrine}>
          <Outline doctrine={doctrine} />
          <span>
            <b class="display">{doctrines[doctrine].name}</b>
            {doctrines[doctrine].motto}
          </span>
        </li>
      ))}
    </ul>
  );
}
