import { useMemo } from 'preact/hooks';
import type { Game } from '../../store/game';
import { handInWords } from '../../words/hand-in';
import { AxesHistory } from '../axes-history';
import { DoctrineMark } from '../icon';
import { readingIn } from '../reading';
import { useLanguage, useNumbers, useWords } from '../use-words';
import { endingView } from '../view-of-ending';
import type { EndingView } from '../views';
import { Qr } from './qr';
import { grouped } from './hash';

interface PaperProps {
  game: Game;
  code: string;
  link: string;
  hash: string;
}

/** A finished game on two A4 pages, to be written on. Nothing in it needs colour. */
export function Paper({ game, code, link, hash }: PaperProps) {
  const language = useLanguage();
  const words = handInWords(language).paper;
  const ending = useMemo(() => endingView(game, readingIn(language)), [game, language]);
  return (
    <article class="paper">
      <section class="paper-page">
        <header class="paper-head">
          <p class="paper-name">
            <b>Bouclier</b> {words.kicker}
          </p>
          <p class="paper-fields">
            {words.fields.map((field) => (
              <span key={field} class="paper-field">
                {field}
              </span>
            ))}
          </p>
        </header>
        <Outcome ending={ending} scenario={game.scenario.title[language]} />
        <h2>{words.curve}</h2>
        <p class="paper-note">{words.curveHelp}</p>
        <AxesHistory ending={ending} />
        <h2>{words.decisions}</h2>
        <Decisions ending={ending} />
      </section>
      <section class="paper-page">
        <Notes />
        <footer class="paper-code">
          <Qr text={link} label="" />
          <div>
            <h2>{words.code}</h2>
            <p>{words.open}</p>
            <p class="paper-letters">{code}</p>
            <p class="paper-link">{link}</p>
            <p>
              {handInWords(language).hash} <b>{grouped(hash)}</b>
            </p>
          </div>
        </footer>
      </section>
    </article>
  );
}

function Outcome({ ending, scenario }: { ending: EndingView; scenario: string }) {
  const words = useWords();
  const numbers = useNumbers();
  return (
    <div class="paper-outcome">
      <div>
        <p class="paper-kicker">{ending.early ?? scenario}</p>
        <h1>{ending.title}</h1>
        <p>{ending.text}</p>
      </div>
      <div class="paper-score">
        <dl class="paper-axes">
          {(['emancipation', 'tyranny'] as const).map((axis) => (
            <div key={axis}>
              <dt>{words.axes[axis]}</dt>
              <dd class="num">{numbers.points(ending.axes[axis])}</dd>
            </div>
          ))}
        </dl>
        <p class="paper-note">{words.ending.score}</p>
      </div>
    </div>
  );
}

function Decisions({ ending }: { ending: EndingView }) {
  const language = useLanguage();
  const words = useWords();
  const numbers = useNumbers();
  const { columns, paper } = handInWords(language);
  return (
    <table class="paper-table">
      <thead>
        <tr>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.dossier}</th>
          <th scope="col">{columns.option}</th>
          <th scope="col">{words.axes.emancipation}</th>
          <th scope="col">{words.axes.tyranny}</th>
        </tr>
      </thead>
      <tbody>
        {ending.decisions.map(({ turn, date, dossier, doctrine, label }) => (
          <tr key={turn}>
            <th scope="row">{date}</th>
            <td>{dossier}</td>
            <td>
              <DoctrineMark doctrine={doctrine} named /> {label}
            </td>
            <td class="num">{numbers.points(ending.emancipation[turn]!)}</td>
            <td class="num">{numbers.points(ending.tyranny[turn]!)}</td>
          </tr>
        ))}
      </tbody>
      <caption>{paper.after}</caption>
    </table>
  );
}

function Notes() {
  const words = handInWords(useLanguage()).paper;
  return (
    <>
      <h2>{words.notes}</h2>
      <div class="paper-lines">
        {Array.from({ length: 10 }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </>
  );
}
