import '../ui/plot/plot.css';
import './paper.css';
import { useMemo } from 'preact/hooks';
import { AXES } from '../../engine';
import type { Debrief } from '../../store/analyses/debrief';
import type { Game } from '../../store/game/game';
import { endingWords } from '../../words/ending';
import { debriefWords } from '../../words/debrief';
import { debriefView, type DebriefView } from '../debrief/view-model';
import { DoctrineMark } from '../ui/icon';
import { useWords, useLocale } from '../hooks/use-words';
import { PromiseStamp } from '../ending/promise-stamp';
import { endingView, type EndingView } from '../ending/view-model';
import { grouped } from './hash';
import { PaperCurve } from './paper-curve';
import { Findings } from './paper-findings';
import { Qr } from '../ui/fields/qr';
import { numeric, Table } from '../ui/table';

interface PaperProps {
  game: Game;
  /** What the analysis has found so far. */
  report: Debrief | null;
  code: string;
  /** null: nobody else can open the page. */
  link: string | null;
  hash: string;
}

/** A finished game on two A4 pages, to be written on: what happened, then what to make of it. Nothing in it needs colour. */
export function Paper({ game, report, code, link, hash }: PaperProps) {
  const locale = useLocale();
  const { language } = locale;
  const words = useWords(endingWords).handIn;
  const ending = useMemo(() => endingView(game, locale), [game, locale]);
  const debrief = useMemo(() => debriefView(game, report, locale), [game, report, locale]);
  return (
    <article class="paper">
      <section class="paper-page">
        <header class="paper-head">
          <p class="paper-name">
            <b>Bouclier</b> {words.paper.kicker}
          </p>
          <p class="paper-fields">
            {words.paper.fields.map((field) => (
              <span key={field} class="paper-field">
                {field}
              </span>
            ))}
          </p>
        </header>
        <Outcome ending={ending} scenario={game.scenario.title[language]} />
        <h2>{words.paper.curve}</h2>
        <p class="paper-note">{words.paper.curveHelp}</p>
        <PaperCurve curve={debrief.curve} />
        <h2>{words.paper.decisions}</h2>
        <Decisions debrief={debrief} />
      </section>
      <section class="paper-page">
        <Findings debrief={debrief} />
        <Questions questions={debrief.questions} />
        <footer class="paper-code">
          {link !== null && <Qr text={link} label={words.qr} />}
          <div>
            <h2>{words.paper.code}</h2>
            <p>{words.paper.open}</p>
            <p class="paper-letters">{code}</p>
            {link !== null && <p class="paper-link">{link}</p>}
            <p>
              {words.hash} <b>{grouped(hash)}</b>
            </p>
          </div>
        </footer>
      </section>
    </article>
  );
}

function Outcome({ ending, scenario }: { ending: EndingView; scenario: string }) {
  const { words, numbers } = useLocale();
  const poster = useWords(endingWords);
  return (
    <div class="paper-outcome">
      <div>
        <p class="paper-kicker">{ending.early ?? scenario}</p>
        <h1>{ending.title}</h1>
        <p>{ending.text}</p>
        {ending.promise !== null && <PromiseStamp promise={ending.promise} />}
      </div>
      <div class="paper-score">
        <dl class="paper-axes">
          {AXES.map((axis) => (
            <div key={axis}>
              <dt>{words.axes[axis]}</dt>
              <dd class="num">{numbers.points(ending.axes[axis])}</dd>
            </div>
          ))}
        </dl>
        <p class="paper-note">{poster.score}</p>
      </div>
    </div>
  );
}

function Decisions({ debrief: { curve } }: { debrief: DebriefView }) {
  const { words, numbers } = useLocale();
  const { columns, paper } = useWords(endingWords).handIn;
  return (
    <Table
      class="paper-table"
      caption={paper.after}
      columns={[columns.date, columns.dossier, columns.option, ...AXES.map((axis) => numeric(words.axes[axis]))]}
      rows={curve.turns.flatMap(({ turn, date, decision, move }) => {
        const after = AXES.map((axis) => numbers.points(curve.lines[axis][turn]!));
        return [
          ...(decision === null
            ? []
            : [
                {
                  key: `${turn}`,
                  cells: [
                    date,
                    decision.dossier,
                    <>
                      <DoctrineMark doctrine={decision.doctrine} named /> {decision.label}
                    </>,
                    ...after,
                  ],
                },
              ]),
          ...(move === null
            ? []
            : [{ key: `${turn} session`, cells: [date, words.questions.session, move, ...after] }]),
        ];
      })}
    />
  );
}

/** Questions drawn from this game, each with room to write in. */
function Questions({ questions }: { questions: readonly string[] }) {
  const words = useWords(debriefWords).questions;
  return (
    <section class="paper-questions">
      <h2>{words.title}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
