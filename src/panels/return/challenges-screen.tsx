import './return.css';
import '../ui/fields/code-desk.css';
import { useId, useMemo, useState } from 'preact/hooks';
import type { PlayableScenario } from '../../scenario/playable';
import { linkToChallenge, type Challenge } from '../../store/return/challenge';
import { rankingOf } from '../../store/return/ranking';
import { returnsOf } from '../../store/return/returns';
import { decisionsOf } from '../../view-models/choices';
import { returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { CopyField } from '../ui/fields/copy-field';
import { Page } from '../ui/page/page';
import { Table } from '../ui/table';
import { holdName } from './hold-view-model';
import { MakeChallenge } from './make-challenge';
import { Row } from './row';
import { useWorld } from './use-world';

/** The challenges of this device: a link to each, the games that answer it, and the way to a new one. */
export function ChallengesScreen({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const returns = returnsOf(app);
  const challenges = useStore(returns, (state) => state.challenges).filter(({ hold }) => hold !== '');
  const [chosen, choose] = useState(0);
  const challenge = challenges[Math.min(chosen, challenges.length - 1)];
  const titleOf = (id: string) => {
    const entry = app.catalogue.find((one) => one.id === id);
    return entry === undefined ? id : locale.say(entry.title);
  };
  return (
    <Page
      app={app}
      id="challenges"
      name={words.name}
      lead={words.lead}
      sidebar={
        <>
          <h2 class="side-name">{words.list}</h2>
          {challenges.length === 0 && <p>{words.none}</p>}
          <ul class="stack">
            {challenges.map((one, i) => (
              <li key={`${one.scenario} ${one.seed} ${one.hold}`}>
                <Button
                  class={one === challenge ? 'button-ink' : ''}
                  aria-pressed={one === challenge}
                  onClick={() => choose(i)}
                >
                  {titleOf(one.scenario)} · {one.seed}
                </Button>
              </li>
            ))}
          </ul>
          <NewChallenge app={app} onMade={() => choose(0)} />
        </>
      }
    >
      {challenge !== undefined && (
        <Shown key={`${challenge.scenario} ${challenge.seed} ${challenge.hold}`} app={app} challenge={challenge} />
      )}
    </Page>
  );
}

function NewChallenge({ app, onMade }: PageProps & { onMade: () => void }) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const field = useId();
  const [id, choose] = useState(app.catalogue[0]?.id ?? '');
  const [seed] = useState(() => app.launch.actions.drawSeed());
  const scenario = useWorld(app, id);
  return (
    <section class="stack" aria-labelledby="challenge-new">
      <h2 class="side-name" id="challenge-new">
        {words.new}
      </h2>
      <label for={field}>{words.world}</label>
      <select id={field} value={id} onChange={(event) => choose(event.currentTarget.value)}>
        {app.catalogue.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {locale.say(entry.title)}
          </option>
        ))}
      </select>
      {scenario === 'failed' ? (
        <p role="alert">{words.noWorld}</p>
      ) : (
        scenario !== null && (
          <MakeChallenge
            key={id}
            app={app}
            scenario={scenario}
            start={{ scenario: id, seed, assumptions: {}, by: null }}
            onMade={onMade}
          />
        )
      )}
    </section>
  );
}

function Shown({ app, challenge }: PageProps & { challenge: Challenge }) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const scenario = useWorld(app, challenge.scenario);
  if (scenario === null) return <p role="status">{locale.words.title.loading}</p>;
  if (scenario === 'failed') return <p role="alert">{words.noWorld}</p>;
  const name = holdName(scenario, challenge.hold, locale);
  const { seed, assumptions } = challenge;
  return (
    <>
      <section class="stack" aria-labelledby="challenge-hold">
        <h2 id="challenge-hold">{name ?? words.unreadable}</h2>
        <p>{words.sameLuck(locale.say(scenario.title), Object.keys(assumptions).length > 0)}</p>
        <p class="wrap">
          <Button
            icon="lecture"
            class="button-sun"
            onClick={() => void app.launch.actions.play(challenge.scenario, { seed, assumptions })}
          >
            {words.takeUp}
          </Button>
          <Button onClick={() => returnsOf(app).actions.drop(challenge)}>{words.drop}</Button>
        </p>
        <CopyField
          label={words.link}
          value={linkToChallenge(globalThis.location.href, challenge, locale.language)}
          copy={words.copy}
          copied={words.copied}
        />
      </section>
      {name !== null && <RankingPart scenario={scenario} challenge={challenge} />}
    </>
  );
}

/** Characters of pasted codes. */
const LONGEST = 40_000;

function RankingPart({ scenario, challenge }: { scenario: PlayableScenario; challenge: Challenge }) {
  const locale = useLocale();
  const words = returnWords(locale.language).ranking;
  const field = useId();
  const [text, write] = useState('');
  const [read, setRead] = useState('');
  const ranking = useMemo(() => rankingOf(scenario, challenge, read), [scenario, challenge, read]);
  return (
    <section class="stack" aria-labelledby="ranking">
      <h2 id="ranking">{words.name}</h2>
      <form
        class="code-desk stack"
        onSubmit={(event) => {
          event.preventDefault();
          setRead(text);
        }}
      >
        <label for={field}>{words.field}</label>
        <textarea
          id={field}
          rows={5}
          maxLength={LONGEST}
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${field}-help`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p class="page-note note" id={`${field}-help`}>
          {words.help}
        </p>
        <p>
          <button type="submit" class="button-ink">
            {words.show}
          </button>
        </p>
      </form>
      <p role="status" class="hide-empty">
        {read !== '' && words.read(ranking.ranked.length, ranking.refused.length)}
        {ranking.left > 0 && ` ${words.left(ranking.left)}`}
      </p>
      {ranking.ranked.length > 0 && (
        <>
          <p>{words.order}</p>
          <Table
            isWide
            class="table ranking"
            label={words.table}
            columns={[words.who, words.held, returnWords(locale.language).axes, words.row]}
            rows={ranking.ranked.map(({ line, name, rank, isHeld, axes, game }) => ({
              key: line,
              cells: [
                `${rank}. ${name === '' ? words.line(line) : name}`,
                words.isHeld[isHeld === null ? 'none' : isHeld ? 'yes' : 'no'],
                <Axes axes={axes} />,
                <Row decisions={decisionsOf(game).map(({ doctrine }) => doctrine)} />,
              ],
            }))}
          />
        </>
      )}
      {ranking.refused.length > 0 && (
        <section aria-labelledby="ranking-refused">
          <h3 id="ranking-refused">{words.refused}</h3>
          <ul class="stack">
            {ranking.refused.map(({ line, problem }) => (
              <li key={line}>
                <b>{words.line(line)}</b> {words.problems[problem]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
