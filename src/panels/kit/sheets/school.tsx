import { aboutWords, kitWords } from '../../../words/class';
import { VERSION } from '../../about/version';
import { Table } from '../../ui/table';
import { useWords } from '../../hooks/use-words';
import { Sheet } from './sheet';

/** What a school asks before it lets a page in: data, accessibility, installation, licence. */
export function SchoolSheet() {
  const words = useWords(aboutWords);
  return (
    <Sheet kind="school" shape="long" foot={words.school}>
      <header class="a4-head">
        <div>
          <p class="a4-kicker">
            {words.version(VERSION)} · {words.checked}
          </p>
          <h2>{words.school}</h2>
          <p class="a4-lead">{words.schoolLead}</p>
        </div>
      </header>
      {words.sections.map(({ title, lines }) => (
        <section key={title}>
          <h3 class="a4-rule">{title}</h3>
          <ul class="a4-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}

/** Groups that fit on the grid, with room for a sentence each. */
const GROUPS = 10;

/** Four criteria, four levels, and a line a group. */
export function GridSheet() {
  const words = useWords(kitWords).grid;
  const criteria = words.criteria.map(([criterion]) => criterion!);
  return (
    <Sheet kind="grid" foot={words.title}>
      <header class="a4-head">
        <div>
          <h2>{words.title}</h2>
          <p class="a4-lead">{words.lead}</p>
        </div>
      </header>
      <Table
        class="a4-table"
        label={words.title}
        columns={[words.criterion, ...words.levels]}
        rows={words.criteria.map(([criterion, ...levels]) => ({ key: criterion!, cells: [criterion, ...levels] }))}
      />
      <Table
        class="a4-table a4-groups"
        caption={words.groups}
        columns={[words.group, ...criteria, words.note]}
        rows={Array.from({ length: GROUPS }, (_, i) => ({
          key: i,
          cells: [`${i + 1}.`, ...criteria.map(() => ''), ''],
        }))}
      />
    </Sheet>
  );
}
