import { classWords } from '../../words/class';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { DoctrineMark } from '../ui/icon';
import { useWords } from '../hooks/use-words';
import { Signs } from './signs';
import type { ClassDossierView, ClassView } from './view-model';
import { Table } from '../ui/table';

/** The dossiers on which the class parted most, each answer with its games. */
export function Parted({ view }: { view: ClassView }) {
  const words = useWords(classWords).parted;
  const parted = view.dossiers.filter(({ isMostParted }) => isMostParted);
  return (
    <section class="class-part stack" aria-labelledby="class-parted">
      <h3 id="class-parted">{words.name}</h3>
      {parted.length === 0 ? <p class="class-note">{words.none}</p> : <p>{words.help}</p>}
      <ol class="class-parted">
        {parted.map((dossier) => (
          <Dossier key={dossier.id} dossier={dossier} games={view.games} />
        ))}
      </ol>
    </section>
  );
}

function Dossier({ dossier, games }: { dossier: ClassDossierView; games: number }) {
  const words = useWords(classWords).parted;
  return (
    <li>
      <h4>{dossier.title}</h4>
      <p class="small">{words.asked(dossier.asked, games)}</p>
      <ul>
        {dossier.answers.map(({ doctrine, label, games: count }) => (
          <li key={doctrine}>
            <b class="num">{count}</b>
            <div>
              <p>
                <DoctrineMark doctrine={doctrine} named /> {label}
              </p>
              <Signs signs={[{ icon: DOCTRINE_LOOKS[doctrine].icon, count, class: doctrine }]} />
            </div>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Every dossier in a row: what was answered to it, as a picture and as numbers. */
export function Dossiers({ view }: { view: ClassView }) {
  const words = useWords();
  const { all } = useWords(classWords);
  const doctrines = view.dossiers[0]?.answers.map(({ doctrine }) => doctrine) ?? [];
  return (
    <section class="class-part stack">
      <h3 id="class-dossiers">{all.name}</h3>
      <p>{all.help}</p>
      <Table
        isWide
        class="table class-dossiers"
        labelledBy="class-dossiers"
        columns={[
          all.dossier,
          all.answers,
          ...doctrines.map((doctrine) => ({
            label: <DoctrineMark doctrine={doctrine} named />,
            abbr: words.doctrines[doctrine].name,
            class: 'num',
          })),
        ]}
        rows={view.dossiers.map(({ id, title, answers, isParted }) => ({
          key: id,
          class: isParted ? 'is-parted' : '',
          cells: [
            title,
            <Signs
              signs={answers.map(({ doctrine, games }) => ({
                icon: DOCTRINE_LOOKS[doctrine].icon,
                count: games,
                class: doctrine,
              }))}
            />,
            ...answers.map(({ games }) => games),
          ],
        }))}
      />
    </section>
  );
}
