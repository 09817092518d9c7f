import './bands.css';
import { useMemo } from 'preact/hooks';
import { returnsOf } from '../../store/return/returns';
import { gameProblemWords, returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ChallengeDay } from './challenge-day';
import { DayButton } from './day-button';
import { Row } from './row';
import { drawView } from './view-model';

/** Loaded before this is first shown. */
export const words = [returnWords, gameProblemWords];

/** Under the title: what is new today, and what one has met so far. */
export default function Bands({ app }: PageProps) {
  return (
    <div class="title-bands">
      <div class="days">
        <Draw app={app} />
        <ChallengeDay app={app} />
        <Problems app={app} />
      </div>
    </div>
  );
}

function Problems({ app }: PageProps) {
  const words = useWords(gameProblemWords);
  return (
    <section class="day" aria-labelledby="day-problems">
      <Icon name="loupe" class="day-icon" />
      <h2 id="day-problems">{words.name}</h2>
      <p>{words.lead}</p>
      <div class="day-foot">
        <DayButton label={words.name} onClick={() => app.navigation.actions.goTo('problems')} />
      </div>
    </section>
  );
}

function Draw({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).draw;
  const games = useStore(app.savedGames, (state) => state.games);
  const today = returnsOf(app).actions.today();
  const draw = useMemo(() => drawView(app.catalogue, games, today, locale), [games, today, locale]);
  if (draw === null) return null;
  const { counted, yesterday } = draw;
  const play = () => void app.launch.actions.play(draw.world, { seed: draw.seed });
  const share = (code: string) => app.navigation.actions.openDialog({ name: 'share', code });
  return (
    <section class="day" aria-labelledby="day-draw">
      <Icon name="calendrier" class="day-icon" />
      <h2 id="day-draw">{words.name}</h2>
      <p>{draw.about}</p>
      {counted === null ? (
        yesterday !== null && (
          <p class="day-row">
            {words.yesterday} <Row decisions={yesterday.decisions} />
          </p>
        )
      ) : counted.isOver ? (
        <p class="day-row">
          {words.done} <Row decisions={counted.decisions} />
        </p>
      ) : (
        <p class="day-row">
          {counted.turn} <Row decisions={counted.decisions} />
        </p>
      )}
      <div class="day-foot">
        {counted === null ? (
          <DayButton label={words.play} onClick={play} />
        ) : counted.isOver ? (
          <DayButton label={words.practise} onClick={play} />
        ) : (
          <DayButton label={words.goOn} onClick={() => void app.launch.actions.resume(counted.save)} />
        )}
        {counted?.axes && <Axes axes={counted.axes} />}
        {counted?.isOver ? (
          <Button class="day-more button-plain" onClick={() => share(counted.code)}>
            {words.share}
          </Button>
        ) : (
          counted === null &&
          yesterday !== null && (
            <Button class="day-more button-plain" onClick={() => share(yesterday.code)}>
              {words.shareYesterday}
            </Button>
          )
        )}
      </div>
    </section>
  );
}
