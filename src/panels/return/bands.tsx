import './bands.css';
import './collection/collection.css';
import { useMemo } from 'preact/hooks';
import { returnsOf } from '../../store/return/returns';
import { gameProblemWords, returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { ChallengeDay } from './challenge-day';
import { Day, DayButton } from './day';
import { Row } from './row';
import { drawView } from './view-model';

/** Drawn after what there is to do; its place is kept. */
const Strip = lazy(() => import('./collection/strip'), {
  isOnDemand: true,
  placeholder: () => <div class="ending-strip" />,
});

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
      <Strip app={app} />
    </div>
  );
}

function Problems({ app }: PageProps) {
  const words = useWords(gameProblemWords);
  return (
    <Day
      id="problems"
      name={words.name}
      icon="loupe"
      foot={<DayButton label={words.name} onClick={() => app.navigation.actions.goTo('problems')} />}
    >
      <p>{words.lead}</p>
    </Day>
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
  const resume = (save: string) => void app.launch.actions.resume(save);
  const shown = counted ?? yesterday;
  return (
    <Day
      id="draw"
      name={words.name}
      icon="calendrier"
      mark={counted === null ? words.fresh : null}
      foot={
        <>
          {counted === null ? (
            <DayButton label={words.play} onClick={play} />
          ) : counted.isOver ? (
            <DayButton label={words.practise} onClick={play} />
          ) : (
            <DayButton label={words.goOn} onClick={() => resume(counted.save)} />
          )}
          {counted?.axes && <Axes axes={counted.axes} />}
          {shown?.isOver && (
            <Button class="day-more button-plain" onClick={() => share(shown.code)}>
              {shown === counted ? words.share : words.shareYesterday}
            </Button>
          )}
        </>
      }
    >
      <p>{draw.about}</p>
      {shown !== null && (
        <p class="day-row">
          {shown === yesterday ? words.yesterday : shown.isOver ? words.done : draw.going}{' '}
          <Row decisions={shown.decisions} />
        </p>
      )}
    </Day>
  );
}
