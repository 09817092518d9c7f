import { classWords } from '../../words/class';
import { grouped } from '../hand-in/hash';
import { Button } from '../ui/button';
import { DoctrineMark } from '../ui/icon';
import { useWords, useLocale } from '../hooks/use-words';
import type { ClassMemberView } from './view-model';
import { numeric, Table } from '../ui/table';

interface MembersProps {
  members: readonly ClassMemberView[];
  onOpen: (code: string) => void;
}

/** Every game in a row, and a way into it. */
export function Members({ members, onOpen }: MembersProps) {
  const { words, numbers } = useLocale();
  const { members: own, starts } = useWords(classWords);
  return (
    <section class="class-part stack">
      <h3 id="class-members">{own.name}</h3>
      <Table
        isWide
        class="table class-members"
        labelledBy="class-members"
        columns={[
          own.line,
          own.ending,
          numeric(words.axes.emancipation),
          numeric(words.axes.tyranny),
          own.decisions,
          { label: own.hash, class: 'class-hash' },
          <span class="visually-hidden">{own.open}</span>,
        ]}
        rows={members.map(({ key, line, name, code, hash, ending, axes, doctrines, sameAs, isOdd }) => ({
          key,
          cells: [
            <>
              {line} {name !== '' && <b>{name}</b>}
            </>,
            <>
              {ending}
              {sameAs !== null && <small>{own.same(sameAs)}</small>}
              {isOdd && <small>{starts.mark}</small>}
            </>,
            numbers.points(axes.emancipation),
            numbers.points(axes.tyranny),
            <span class="class-row">
              {doctrines.map((doctrine, i) => (
                <DoctrineMark key={i} doctrine={doctrine} named />
              ))}
            </span>,
            grouped(hash),
            <Button onClick={() => onOpen(code)} aria-label={own.openOf(line)}>
              {own.open}
            </Button>,
          ],
        }))}
      />
    </section>
  );
}
