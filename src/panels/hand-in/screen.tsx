import { reviewWords } from '../../words/review';
import { debriefWords } from '../../words/debrief';
import { whyWords } from '../../words/why';
import { endingWords } from '../../words/ending';
import { useMemo, useState } from 'preact/hooks';
import './hand-in.css';
import { stateHash } from '../../engine';
import { debriefOf, type DebriefStoreApi } from '../../store/analyses/debrief';
import type { Game } from '../../store/game/game';
import { linkTo } from '../../store/launch/made-links';
import { codeOf } from '../../store/saved-games/codes';
import { Button } from '../ui/button';
import { CopyField } from '../ui/fields/copy-field';
import { download } from '../ui/download';
import { GameCode } from '../ui/fields/game-code';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useWords, useLocale } from '../hooks/use-words';
import { grouped } from './hash';
import { Paper } from './paper';
import { PrintedOnly } from './printed-only';
import { Qr } from '../ui/fields/qr';

/** Loaded before this is first shown. */
export const words = [reviewWords, endingWords, debriefWords, whyWords];

/** What can be done with a finished game: its code and link, a print, its numbers. */
export default function HandIn({ app, game }: GameScreenProps) {
  const { name, sandbox } = useWords(endingWords).handIn;
  return (
    <section class="hand-in stack" aria-labelledby="hand-in">
      <h2 id="hand-in" tabIndex={-1}>
        {name}
      </h2>
      {game.mode === 'sandbox' ? (
        <p class="hand-in-sandbox">{sandbox}</p>
      ) : (
        <Handing game={game} debrief={debriefOf(app)} isAlone={app.isAlone} />
      )}
    </section>
  );
}

function Handing({ game, debrief, isAlone }: { game: Game; debrief: DebriefStoreApi; isAlone: boolean }) {
  const report = useStore(debrief, (known) => (known.game === game ? known.report : null));
  const locale = useLocale();
  const { language } = locale;
  const words = useWords(endingWords).handIn;
  const [said, say] = useState('');
  const code = useMemo(() => codeOf(game), [game]);
  const hash = useMemo(() => stateHash(game.states.at(-1)!), [game]);
  // A page that plays alone stands where nobody else can open it.
  const link = isAlone ? null : linkTo(globalThis.location.href, code, language);
  const save = async (ending: 'csv' | 'json') => {
    const file = `${words.file}-${game.scenario.id}-${hash.slice(0, 4)}.${ending}`;
    try {
      const { csv, gameTable, gameRecord } = await import('./files');
      download(file, ending === 'csv' ? csv(gameTable(game, locale), language) : gameRecord(game));
      say(words.saved(file));
    } catch {
      say(locale.words.problems.partNotLoaded);
    }
  };
  return (
    <>
      <p class="hand-in-lead">{words.lead}</p>
      <div class="hand-in-columns stack">
        {link !== null && <Qr text={link} label={words.qr} />}
        <div class="hand-in-code stack">
          <GameCode code={code} />
          {link !== null && (
            <CopyField label={words.link} value={link} copy={words.copyLink} copied={words.linkCopied} />
          )}
          <p class="hand-in-hash stack">
            <span class="strong">{words.hash}</span>
            <b>{grouped(hash)}</b>
            <small class="note">{words.hashHelp}</small>
          </p>
        </div>
        <ul class="hand-in-actions stack">
          <li>
            <Button icon="imprimer" class="button-ink" onClick={() => globalThis.print()}>
              {words.print}
            </Button>
            <span class="note">{words.printHelp}</span>
          </li>
          <li>
            <Button icon="telecharger" onClick={() => void save('csv')}>
              {words.csv}
            </Button>
            <span class="note">{words.csvHelp}</span>
          </li>
          <li>
            <Button icon="telecharger" onClick={() => void save('json')}>
              {words.json}
            </Button>
            <span class="note">{words.jsonHelp}</span>
          </li>
        </ul>
      </div>
      <p class="hide-empty" role="status">
        {said}
      </p>
      <PrintedOnly>
        <Paper game={game} report={report} code={code} link={link} hash={hash} />
      </PrintedOnly>
    </>
  );
}
