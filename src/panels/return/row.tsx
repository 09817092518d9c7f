import type { Doctrine } from '../../engine';
import { returnWords } from '../../words/games';
import { useLocale } from '../hooks/use-words';
import { DoctrineMark } from '../ui/icon';

/** The answers of a game as the shapes of their doctrines: nothing of what they were asked. */
export function Row({ decisions }: { decisions: readonly Doctrine[] }) {
  const { words, language } = useLocale();
  const names = decisions.map((doctrine) => words.doctrines[doctrine].short).join(', ');
  return (
    <span class="shape-row" role="img" aria-label={returnWords(language).row(decisions.length, names)}>
      {decisions.map((doctrine, i) => (
        <DoctrineMark key={i} doctrine={doctrine} />
      ))}
    </span>
  );
}

/** As it is copied, where no drawing goes. */
const SIGNS: Readonly<Record<Doctrine, string>> = { cop: '●', public: '■', laissez_faire: '▲' };

export const signsOf = (decisions: readonly Doctrine[]): string =>
  decisions.map((doctrine) => SIGNS[doctrine]).join('');
