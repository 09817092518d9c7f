import { useMemo } from 'preact/hooks';
import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Hemicycle } from '../session/hemicycle';
import { verdictOf } from './verdict';
import type { TableView } from './view-model';

/** The seats of a hemicycle, each party's together, as the vote would be. */
export function Seats({ table }: { table: TableView }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const parties = useMemo(
    () =>
      table.parties.map(({ short, weight, willSign, isWon }) => ({ label: short, weight, signed: willSign, isWon })),
    [table],
  );
  return (
    <Hemicycle
      parties={parties}
      quorum={table.quorum}
      caption=""
      label={words.heard(numbers.whole(table.vote.after), verdictOf(table.vote, words))}
    />
  );
}
