import './return.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { worldOfCode } from '../../store/saved-games/world-of-code';
import { recall } from '../../store/saved-games/recall';
import type { Language } from '../../scenario/playable';
import { pageOf } from '../../store/launch/address';
import { addressOf } from '../../store/launch/made-links';
import type { Day } from '../../store/return/draw';
import { levelsOf } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';
import { isListed } from '../../scenario/catalogue';
import type { Game } from '../../store/game/game';
import { decisionsOf } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { returnWords } from '../../words/games';
import type { DialogProps } from '../current-screen';
import { Keeping } from '../ending/keeping';
import { endingView } from '../ending/view-model';
import { useLoaded } from '../hooks/use-loaded';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { GameCode } from '../ui/fields/game-code';
import { MakeChallenge } from './make-challenge';
import { Row, signsOf } from './row';
import { SendButton } from './send-button';
import { drawDayOf } from './view-model';

/** A finished game to show around: its row of shapes, its card, its code; and to set as a challenge. */
export function ShareDialog({ app, dialog: { code } }: DialogProps<'share'>) {
  const { closeDialog } = app.navigation.actions;
  const locale = useLocale();
  const words = returnWords(locale.language).share;
  const read = useLoaded(async () => {
    const found = await worldOfCode(code, [app.own(), ...app.catalogue], app.documents.collectables);
    if (!found.ok) throw new Error(found.problem.code);
    const recalled = recall(found.scenario, code);
    if (!recalled.ok) throw new Error(recalled.problem);
    return recalled.game;
  }, [code]);
  return (
    <Dialog title={words.name} onClose={closeDialog} class="share">
      {read === null ? null : read === 'failed' ? (
        <p role="alert">{words.lost}</p>
      ) : (
        <Shared app={app} game={read} code={code} />
      )}
    </Dialog>
  );
}

function Shared({ app, game, code }: { app: DialogProps<'share'>['app']; game: Game; code: string }) {
  const locale = useLocale();
  const words = returnWords(locale.language);
  const ending = useMemo(() => endingView(game, locale, isListed(app.catalogue, game.scenario)), [game, locale]);
  const decisions = decisionsOf(game).map(({ doctrine }) => doctrine);
  const day = drawDayOf(game, app.catalogue, returnsOf(app).actions.today());
  const isOfSite = app.catalogue.some(
    ({ id, version }) => id === game.scenario.id && version === game.scenario.version,
  );
  const text = rowText(game, day, isOfSite && !app.isAlone ? addressOfRow(game, day, locale.language) : null, locale);
  const [said, say] = useState('');
  const row = useRef<HTMLPreElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.share.rowCopied);
    } catch {
      getSelection()?.selectAllChildren(row.current!);
      say(locale.words.ending.copyFailed);
    }
  };
  return (
    <>
      <section class="stack" aria-labelledby="share-row">
        <h3 id="share-row">{words.share.row}</h3>
        <p class="share-row">
          <Row decisions={decisions} />
        </p>
        <pre ref={row} class="share-text">
          {text}
        </pre>
        <p class="row">
          <Button icon="copier" class="button-ink" onClick={() => void copy()}>
            {words.share.copyRow}
          </Button>
          <span role="status">{said}</span>
        </p>
        <p class="small">{words.share.rowHelp}</p>
        <SendButton text={text} />
        <GameCode code={code} />
      </section>
      <section class="stack" aria-labelledby="share-card">
        <h3 id="share-card">{words.share.card}</h3>
        <p class="wrap">
          <Keeping app={app} ending={ending} />
        </p>
      </section>
      {isOfSite && !app.isAlone && (
        <section class="stack" aria-labelledby="share-challenge">
          <h3 id="share-challenge">{words.share.challenge}</h3>
          <p>{words.challenge.about}</p>
          <MakeChallenge
            app={app}
            scenario={game.scenario}
            start={{ scenario: game.scenario.id, seed: game.seed, assumptions: levelsOf(game.assumptions), by: code }}
          />
        </section>
      )}
    </>
  );
}

/** Where whoever reads the row plays the same: the day's draw on the title, any other from its very start. */
const addressOfRow = ({ scenario, seed, assumptions }: Game, day: Day | null, language: Language): string =>
  day === null
    ? addressOf(location.href, { scenario: scenario.id, seed, language, assumptions, mode: 'game' })
    : pageOf(location.href);

/** What is copied: which game, its shapes, where it ended, and where it is played. */
function rowText(game: Game, day: Day | null, address: string | null, { language, numbers, say }: Locale): string {
  const here = returnWords(language);
  const { emancipation, tyranny } = game.outcome!.axes;
  return [
    day === null ? here.share.game(say(game.scenario.title), String(game.seed)) : here.draw.title(day),
    signsOf(decisionsOf(game).map(({ doctrine }) => doctrine)),
    here.share.axes(numbers.points(emancipation), numbers.points(tyranny)),
    ...(address === null ? [] : [address]),
  ].join('\n');
}
