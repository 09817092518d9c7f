import { CopyField } from './copy-field';
import { useWords } from '../../hooks/use-words';

/** The code of a game. */
export function GameCode({ code }: { code: string }) {
  const { ending } = useWords();
  return <CopyField label={ending.code} value={code} copy={ending.copy} copied={ending.copied} />;
}
