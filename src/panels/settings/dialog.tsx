import { useId } from 'preact/hooks';
import { LANGUAGE_INFO, LANGUAGES } from '../../words';
import { goHome } from '../../store/navigation/go-home';
import { settingsWords } from '../../words/settings';
import type { DialogProps } from '../current-screen';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { GameCode } from '../ui/fields/game-code';
import { RadioGroup } from '../ui/fields/radio-group';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { EndSession } from './end-session';

/** Loaded before this is first shown. */
export const words = [settingsWords];

/** How the game is shown: language, print, motion, spacing, shortcuts. */
export default function SettingsDialog({ app }: DialogProps<'settings'>) {
  const { settings, navigation, game: games, launch, autosave } = app;
  const { lostLanguage, ...preferences } = useStore(settings, (state) => state);
  const kept = useStore(autosave, (state) => state.kept);
  const isPlaying = useStore(games, ({ game }) => game !== null);
  const { prefer } = settings.actions;
  const { openDialog, closeDialog } = navigation.actions;
  const code = launch.actions.code();
  const quit = () => {
    closeDialog();
    goHome(app);
  };
  const words = useWords(settingsWords);
  const { problems } = useWords();
  const { themes, motions, spacings } = words;
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <Dialog title={words.title} onClose={closeDialog} class="settings">
      <RadioGroup
        legend={words.language}
        value={preferences.language}
        choices={LANGUAGES.map((language) => ({
          value: language,
          label: LANGUAGE_INFO[language].name,
          lang: language,
        }))}
        onChoose={(language) => prefer({ language })}
      />
      {lostLanguage !== null && <p role="alert">{problems.partNotLoaded}</p>}
      <RadioGroup
        legend={words.theme}
        value={preferences.theme}
        choices={(['day', 'night', 'contrast'] as const).map((value) => ({ value, label: themes[value] }))}
        onChoose={(theme) => prefer({ theme })}
      />
      <RadioGroup
        legend={words.motion}
        value={isCalm ? 'reduced' : preferences.motion}
        choices={(['full', 'reduced'] as const).map((value) => ({ value, label: motions[value] }))}
        onChoose={(motion) => prefer({ motion })}
      />
      {isCalm && <p>{words.motionAsked}</p>}
      <RadioGroup
        legend={words.spacing}
        value={preferences.spacing}
        choices={(['normal', 'wide'] as const).map((value) => ({ value, label: spacings[value] }))}
        onChoose={(spacing) => prefer({ spacing })}
      />
      <Check
        label={words.shortcuts}
        help={words.shortcutsHelp}
        isChecked={preferences.shortcuts}
        onChange={(shortcuts) => prefer({ shortcuts })}
      />
      <Check
        label={words.sound}
        help={words.soundHelp}
        isChecked={preferences.sound === true}
        onChange={(sound) => prefer({ sound })}
      />
      <Check
        label={words.predictions}
        help={words.predictionsHelp}
        isChecked={preferences.predictions}
        onChange={(predictions) => prefer({ predictions })}
      />
      {isPlaying && (
        <p class="setting-quit row">
          <Button onClick={() => openDialog({ name: 'assumptions' })}>{words.assumptions}</Button>
          <span>{words.assumptionsHelp}</span>
        </p>
      )}
      {!isPlaying && (
        <p class="setting-quit row">
          <Button
            onClick={() => {
              closeDialog();
              navigation.actions.goTo('about');
            }}
          >
            {words.about}
          </Button>
          <span>{words.aboutHelp}</span>
        </p>
      )}
      <EndSession app={app} />
      {code !== null && (
        <>
          <GameCode code={code} />
          <p class="setting-quit row">
            <Button class="button-ink" onClick={quit}>
              {words.quit}
            </Button>
            <span>{words.kept[kept]}</span>
          </p>
        </>
      )}
    </Dialog>
  );
}

interface CheckProps {
  label: string;
  help: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

function Check({ label, help, isChecked, onChange }: CheckProps) {
  const id = useId();
  return (
    <p class="setting setting-check">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <span id={`${id}-help`}>{help}</span>
    </p>
  );
}
