import { useId } from 'preact/hooks';
import type { Preferences } from '../../store/settings';
import { LANGUAGES, LANGUAGE_NAMES } from '../../words';
import { SETTINGS_WORDS } from '../../words/settings';
import { Dialog } from '../ui/dialog';
import { GameCode } from '../ui/game-code';
import { useMedia } from '../hooks/use-media';
import { useLanguage, useWords } from '../hooks/use-words';

interface SettingsDialogProps {
  preferences: Preferences;
  /** Whether a language was asked for that did not arrive. */
  isLanguageLost: boolean;
  /** The code of the game in progress; null on the title screen. */
  code: string | null;
  onPrefer: (preferences: Partial<Preferences>) => void;
  /** What the game in progress holds true, and its seed; null on the title screen. */
  onAssumptions: (() => void) | null;
  /** Leaves the game for the title screen. */
  onQuit: () => void;
  onClose: () => void;
}

/** How the game is shown: language, print, motion, spacing, shortcuts. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { preferences, isLanguageLost, code, onPrefer, onAssumptions, onQuit, onClose } = props;
  const words = SETTINGS_WORDS[useLanguage()];
  const { problems } = useWords();
  const [shortcuts, predictions, sound] = [useId(), useId(), useId()];
  const { themes, motions, spacings } = words;
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <Dialog title={words.title} onClose={onClose} class="settings">
      <Choice
        legend={words.language}
        value={preferences.language}
        choices={LANGUAGES.map((language) => ({
          value: language,
          label: LANGUAGE_NAMES[language],
          lang: language,
        }))}
        onChoose={(language) => onPrefer({ language })}
      />
      {isLanguageLost && <p role="alert">{problems.partNotLoaded}</p>}
      <Choice
        legend={words.theme}
        value={preferences.theme}
        choices={(['day', 'night', 'contrast'] as const).map((value) => ({ value, label: themes[value] }))}
        onChoose={(theme) => onPrefer({ theme })}
      />
      <Choice
        legend={words.motion}
        value={preferences.motion}
        choices={(['full', 'reduced'] as const).map((value) => ({ value, label: motions[value] }))}
        onChoose={(motion) => onPrefer({ motion })}
      />
      {isCalm && preferences.motion === 'full' && <p>{words.motionAsked}</p>}
      <Choice
        legend={words.spacing}
        value={preferences.spacing}
        choices={(['normal', 'wide'] as const).map((value) => ({ value, label: spacings[value] }))}
        onChoose={(spacing) => onPrefer({ spacing })}
      />
      <p class="setting setting-check">
        <input
          id={shortcuts}
          type="checkbox"
          checked={preferences.shortcuts}
          aria-describedby={`${shortcuts}-help`}
          onChange={(event) => onPrefer({ shortcuts: event.currentTarget.checked })}
        />
        <label for={shortcuts}>{words.shortcuts}</label>
        <span id={`${shortcuts}-help`}>{words.shortcutsHelp}</span>
      </p>
      <p class="setting setting-check">
        <input
          id={sound}
          type="checkbox"
          checked={preferences.sound}
          aria-describedby={`${sound}-help`}
          onChange={(event) => onPrefer({ sound: event.currentTarget.checked })}
        />
        <label for={sound}>{words.sound}</label>
        <span id={`${sound}-help`}>{words.soundHelp}</span>
      </p>
      <p class="setting setting-check">
        <input
          id={predictions}
          type="checkbox"
          checked={preferences.predictions}
          aria-describedby={`${predictions}-help`}
          onChange={(event) => onPrefer({ predictions: event.currentTarget.checked })}
        />
        <label for={predictions}>{words.predictions}</label>
        <span id={`${predictions}-help`}>{words.predictionsHelp}</span>
      </p>
      {onAssumptions !== null && (
        <p class="setting-quit">
          <button type="button" onClick={onAssumptions}>
            {words.assumptions}
          </button>
          <span>{words.assumptionsHelp}</span>
        </p>
      )}
      {code !== null && (
        <>
          <GameCode code={code} />
          <p class="setting-quit">
            <button type="button" class="button-ink" onClick={onQuit}>
              {words.quit}
            </button>
            <span>{words.quitHelp}</span>
          </p>
        </>
      )}
    </Dialog>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, value, choices, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="setting">
      <legend>{legend}</legend>
      <div class="setting-choices">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
