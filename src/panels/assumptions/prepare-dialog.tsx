import { useLayoutEffect, useId, useState } from 'preact/hooks';
import type { AssumptionSet, Level } from '../../engine';
import { seedIn, type StartMode } from '../../store/launch/address';
import { addressOf } from '../../store/launch/made-links';
import { assumptionWords } from '../../words/assumptions';
import { giveWords } from '../../words/workshop';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { DialogProps } from '../current-screen';
import { useWords, useLocale } from '../hooks/use-words';
import { useLoaded } from '../hooks/use-loaded';
import { StartLink } from '../give/start-link';
import { AssumptionChoice } from './assumption-choice';
import { RadioCards } from './radio-cards';

const MODES = ['game', 'sandbox'] as const;

/** Loaded before this is first shown. */
export const words = [assumptionWords, giveWords];

/** A game before it starts: its kind, what is held true, its seed; and the link by which a whole class starts from there. */
export default function PrepareDialog({ app, dialog: { scenario: id, start } }: DialogProps<'prepare'>) {
  const { actions } = app.launch;
  const { language, say } = useLocale();
  const words = assumptionWords(language);
  const scenario = useLoaded(async () => {
    const loaded = id === null ? app.own() : await actions.look(id);
    if (loaded === null) throw new Error(`The scenario "${id ?? 'of one’s own'}" did not arrive.`);
    return loaded;
  }, [id]);
  const [assumptions, assume] = useState<AssumptionSet>(start.assumptions ?? {});
  const [mode, setMode] = useState<StartMode>(start.mode ?? 'game');
  const [typed, type] = useState(() => String(start.seed ?? actions.drawSeed()));
  // As it is shown, with its thousands apart, or as it is copied.
  const seed = seedIn(typed.replaceAll(/[\s,]/g, ''));
  const isOfSite = scenario !== null && scenario !== 'failed' && id !== null;
  // The link that was given away holds this draw: a reload finds it here again.
  useLayoutEffect(() => {
    if (isOfSite && seed !== null && !app.isAlone)
      app.setAddress(addressOf(location.href, { scenario: id, seed, language, assumptions, mode }, 'prepare'));
  }, [isOfSite, seed, language, assumptions, mode]);
  const close = () => {
    app.setAddress();
    app.navigation.actions.closeDialog();
  };
  if (scenario === null || scenario === 'failed') {
    return (
      <Dialog title={words.current} onClose={close} class="prepare">
        <p role="status">{scenario === null ? words.loading : words.failed}</p>
      </Dialog>
    );
  }
  const play = (event: Event) => {
    event.preventDefault();
    if (seed === null) return;
    close();
    const choice = { seed, assumptions: levelsOf(assumptions), mode };
    if (id === null) actions.playOwn(scenario, choice);
    else void actions.play(id, choice);
  };
  return (
    <Dialog title={words.prepare(say(scenario.title))} onClose={close} class="prepare">
      <form onSubmit={play}>
        <RadioCards
          class="modes"
          legend={words.mode.name}
          value={mode}
          cards={MODES.map((value) => ({ value, label: words.mode[value], help: words.mode[`${value}Help`] }))}
          onChoose={setMode}
        />
        <AssumptionChoice scenario={scenario} assumptions={assumptions} onChange={assume} />
        <SeedField
          typed={typed}
          isWrong={seed === null}
          onType={type}
          onDraw={() => type(String(actions.drawSeed()))}
        />
        {seed !== null && <StartLink app={app} scenario={scenario} seed={seed} assumptions={assumptions} mode={mode} />}
        <p class="prepare-go row">
          <button type="submit" class="button-sun" disabled={seed === null}>
            {mode === 'sandbox' ? words.playSandbox : words.play}
          </button>
          {seed !== null && !app.isAlone && (
            <Button
              onClick={() => {
                const start = { seed, assumptions: levelsOf(assumptions), mode };
                app.navigation.actions.openDialog({ name: 'give', scenario: id, start });
              }}
            >
              {giveWords(language).files}
            </Button>
          )}
        </p>
      </form>
    </Dialog>
  );
}

/** Levels alone: only studies have multipliers. */
const levelsOf = (assumptions: AssumptionSet): Record<string, Level> =>
  Object.fromEntries(
    Object.entries(assumptions).filter((entry): entry is [string, Level] => typeof entry[1] === 'string'),
  );

interface SeedFieldProps {
  typed: string;
  isWrong: boolean;
  onType: (typed: string) => void;
  onDraw: () => void;
}

function SeedField({ typed, isWrong, onType, onDraw }: SeedFieldProps) {
  const words = useWords(assumptionWords).seed;
  const [field, help] = [useId(), useId()];
  return (
    <div class="game-code seed row">
      <label for={field}>{words.name}</label>
      <input
        id={field}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={help}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <Button onClick={onDraw}>{words.draw}</Button>
      <p id={help}>{isWrong ? words.wrong : words.help}</p>
    </div>
  );
}
