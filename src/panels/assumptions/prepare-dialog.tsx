import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { AssumptionSet, Level } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { addressOf, seedIn, type StartMode } from '../../store/launch/address';
import { assumptionWords } from '../../words/assumptions';
import { CopyField } from '../ui/copy-field';
import { Dialog } from '../ui/dialog';
import type { DialogProps } from '../current-screen';
import { localeIn } from '../../view-models/locale';
import { useLanguage, useWords } from '../hooks/use-words';
import { AssumptionChoice } from './assumption-choice';

/** The texts that it shows: they arrive with it. */
export const words = [assumptionWords];

/** A game before it starts: its kind, what is held true, its seed; and the link by which a whole class starts from there. */
export default function PrepareDialog({ app, dialog: { scenario: id } }: DialogProps<'prepare'>) {
  const { closeDialog } = app.navigation.actions;
  const { actions } = app.launch;
  const language = useLanguage();
  const words = assumptionWords(language);
  const { say } = localeIn(language);
  const [scenario, setScenario] = useState<PlayableScenario | 'failed' | null>(null);
  const [assumptions, assume] = useState<AssumptionSet>({});
  const [mode, setMode] = useState<StartMode>('game');
  const [typed, type] = useState(() => String(actions.drawSeed()));
  useLayoutEffect(() => {
    let isHere = true;
    void actions.look(id).then((loaded) => isHere && setScenario(loaded ?? 'failed'));
    return () => {
      isHere = false;
    };
  }, [id]);
  if (scenario === null || scenario === 'failed') {
    return (
      <Dialog title={words.current} onClose={closeDialog} class="prepare">
        <p role="status">{scenario === null ? words.loading : words.failed}</p>
      </Dialog>
    );
  }
  // As it is shown, with its thousands apart, or as it is copied.
  const seed = seedIn(typed.replaceAll(/[\s,]/g, ''));
  const play = (event: Event) => {
    event.preventDefault();
    if (seed === null) return;
    closeDialog();
    void actions.play(id, { seed, assumptions: levelsOf(assumptions), mode });
  };
  return (
    <Dialog title={words.prepare(say(scenario.title))} onClose={closeDialog} class="prepare">
      <form onSubmit={play}>
        <ModeChoice mode={mode} onChoose={setMode} />
        <AssumptionChoice scenario={scenario} assumptions={assumptions} onChange={assume} />
        <SeedField
          typed={typed}
          isWrong={seed === null}
          onType={type}
          onDraw={() => type(String(actions.drawSeed()))}
        />
        {seed !== null && (
          <>
            <CopyField
              label={words.link.name}
              value={addressOf(location.href, { scenario: id, seed, language, assumptions, mode })}
              copy={words.link.copy}
              copied={words.link.copied}
            />
            <p class="prepare-help">{words.link.help}</p>
          </>
        )}
        <p class="prepare-go">
          <button type="submit" class="button-sun" disabled={seed === null}>
            {mode === 'sandbox' ? words.playSandbox : words.play}
          </button>
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

function ModeChoice({ mode, onChoose }: { mode: StartMode; onChoose: (mode: StartMode) => void }) {
  const words = useWords(assumptionWords).mode;
  const name = useId();
  return (
    <fieldset class="worldviews modes">
      <legend>{words.name}</legend>
      <ul>
        {(['game', 'sandbox'] as const).map((choice) => (
          <li key={choice}>
            <label class="worldview">
              <input type="radio" name={name} checked={choice === mode} onChange={() => onChoose(choice)} />
              <span>
                <b>{words[choice]}</b>
                <small>{words[`${choice}Help`]}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

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
    <div class="game-code seed">
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
      <button type="button" onClick={onDraw}>
        {words.draw}
      </button>
      <p id={help}>{isWrong ? words.wrong : words.help}</p>
    </div>
  );
}
