import { classWords } from '../../words/class';
import { grouped } from '../hand-in/hash';
import { Button } from '../ui/button';
import { DoctrineMark } from '../ui/icon';
import { useWords, useLocale } from '../hooks/use-words';
import type { ClassMemberView } from './view-model';

interface MembersProps {
  members: readonly ClassMemberView[];
  onOpen: (code: string) => void;
}

/** Every game in a row, and a way into it. */
export function Members({ members, onOpen }: MembersProps) {
  const { words, numbers } = useLocale();
  const { members: own, starts } = useWords(classWords);
  return (
    <section class="class-part">
      <h3 id="class-members">{own.name}</h3>
      <div class="twin-frame" role="region" aria-labelledby="class-members" tabIndex={0}>
        <table class="class-members" aria-labelledby="class-members">
          <thead>
            <tr>
              <th scope="col">{own.line}</th>
              <th scope="col">{own.ending}</th>
              <th scope="col">{words.axes.emancipation}</th>
              <th scope="col">{words.axes.tyranny}</th>
              <th scope="col">{own.decisions}</th>
              <th scope="col">{own.hash}</th>
              <th scope="col">
                <span class="visually-hidden">{own.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ key, line, code, hash, ending, axes, doctrines, sameAs, isOdd }) => (
              <tr key={key}>
                <th scope="row">{line}</th>
                <td>
                  {ending}
                  {sameAs !== null && <small>{own.same(sameAs)}</small>}
                  {isOdd && <small>{starts.mark}</small>}
                </td>
                <td class="num">{numbers.points(axes.emancipation)}</td>
                <td class="num">{numbers.points(axes.tyranny)}</td>
                <td>
                  <span class="class-row">
                    {doctrines.map((doctrine, i) => (
                      <DoctrineMark key={i} doctrine={doctrine} named />
                    ))}
                  </span>
                </td>
                <td class="class-hash">{grouped(hash)}</td>
                <td>
                  <Button onClick={() => onOpen(code)} aria-label={own.openOf(line)}>
                    {own.open}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
