import { classWords } from '../../words/class';
import { DoctrineMark, doctrineShape } from '../icon';
import { useLanguage, useWords } from '../use-words';
import { Signs } from './signs';
import type { ClassDossierView, ClassView } from './view-of-class';

/** What was answered to each dossier: a sign a game. Those on which the class parted stand out. */
export function Dossiers({ view }: { view: ClassView }) {
  const words = classWords(useLanguage()).parted;
  const isAnyParted = view.dossiers.some(({ isParted }) => isParted);
  return (
    <section class="class-part" aria-labelledby="class-dossiers">
      <h3 id="class-dossiers">{words.name}</h3>
      <p>{words.help}</p>
      {!isAnyParted && <p class="class-note">{words.none}</p>}
      <ol class="class-dossiers">
        {view.dossiers.map((dossier) => (
          <Dossier key={dossier.id} dossier={dossier} games={view.games} />
        ))}
      </ol>
      <DossierTable view={view} />
    </section>
  );
}

function Dossier({ dossier, games }: { dossier: ClassDossierView; games: number }) {
  const words = classWords(useLanguage()).parted;
  return (
    <li class={dossier.isParted ? 'is-parted' : ''}>
      <h4>{dossier.title}</h4>
      <p class="class-asked">
        {dossier.isParted && <b>{words.here}</b>} {words.asked(dossier.asked, games)}
      </p>
      <ul>
        {dossier.answers.map(({ doctrine, label, games: count }) => (
          <li key={doctrine} class={doctrine}>
            <span class="class-answer">
              <DoctrineMark doctrine={doctrine} named />
              {label}
            </span>
            <span class="class-count">
              <b class="num">{count}</b>
              <Signs icon={doctrineShape(doctrine)} count={count} class={doctrine} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function DossierTable({ view }: { view: ClassView }) {
  const words = useWords();
  const { parted } = classWords(useLanguage());
  return (
    <details class="twin">
      <summary>{parted.table}</summary>
      <div class="twin-frame" role="region" aria-label={parted.tableName} tabIndex={0}>
        <table>
          <caption class="heard">{parted.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{parted.dossier}</th>
              {(['cop', 'public', 'laissez_faire'] as const).map((doctrine) => (
                <th key={doctrine} scope="col">
                  {words.doctrines[doctrine].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.dossiers.map(({ id, title, answers }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {answers.map(({ doctrine, games }) => (
                  <td key={doctrine}>{games}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
