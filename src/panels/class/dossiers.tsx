import { classWords } from '../../words/class';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { DoctrineMark } from '../ui/icon';
import { useWords } from '../hooks/use-words';
import { Signs } from './signs';
import type { ClassDossierView, ClassView } from './view-model';

/** The dossiers on which the class parted most, each answer with its games. */
export function Parted({ view }: { view: ClassView }) {
  const words = useWords(classWords).parted;
  const parted = view.dossiers.filter(({ isMostParted }) => isMostParted);
  return (
    <section class="class-part" aria-labelledby="class-parted">
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
      <p class="class-asked">{words.asked(dossier.asked, games)}</p>
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
    <section class="class-part">
      <h3 id="class-dossiers">{all.name}</h3>
      <p>{all.help}</p>
      <div class="twin-frame" role="region" aria-labelledby="class-dossiers" tabIndex={0}>
        <table class="class-dossiers" aria-labelledby="class-dossiers">
          <thead>
            <tr>
              <th scope="col">{all.dossier}</th>
              <th scope="col">{all.answers}</th>
              {doctrines.map((doctrine) => (
                <th key={doctrine} scope="col" abbr={words.doctrines[doctrine].name}>
                  <DoctrineMark doctrine={doctrine} named />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.dossiers.map(({ id, title, answers, isParted }) => (
              <tr key={id} class={isParted ? 'is-parted' : ''}>
                <th scope="row">{title}</th>
                <td>
                  <Signs
                    signs={answers.map(({ doctrine, games }) => ({
                      icon: DOCTRINE_LOOKS[doctrine].icon,
                      count: games,
                      class: doctrine,
                    }))}
                  />
                </td>
                {answers.map(({ doctrine, games }) => (
                  <td key={doctrine} class="num">
                    {games}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
