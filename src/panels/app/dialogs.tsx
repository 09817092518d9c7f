import { useMemo, useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { playedTurns } from '../../store/game/selectors';
import { AssumptionsDialog } from '../assumptions/assumptions-dialog';
import { PrepareDialog } from '../assumptions/prepare-dialog';
import type { AppContext } from '../../store/create-app';
import { JournalDialog } from '../journal/dialog';
import type { Locale } from '../../view-models/locale';
import { SettingsDialog } from '../settings/dialog';
import { useStore } from '../hooks/use-store';
import { journalView } from '../journal/view-model';
import { firstToExplain, whyView } from '../why/view-model';
import { WhyDialog } from '../why/dialog';

/** The dialog that is open over the sheet, if one is. */
export function Dialogs({ app, locale }: { app: AppContext; locale: Locale }) {
  const { settings, navigation, game: games, launch } = app;
  const { lostLanguage, ...preferences } = useStore(settings, (state) => state);
  const dialog = useStore(navigation, (state) => state.dialog);
  const game = useStore(games, (state) => state.game);
  const { openDialog: open, closeDialog: close } = navigation.actions;
  if (dialog === null) return null;
  if (dialog.name === 'settings') {
    return (
      <SettingsDialog
        preferences={preferences}
        isLanguageLost={lostLanguage !== null}
        code={launch.actions.code()}
        onPrefer={settings.actions.prefer}
        onAssumptions={game === null ? null : () => open({ name: 'assumptions' })}
        onQuit={() => {
          close();
          games.actions.leave();
        }}
        onClose={close}
      />
    );
  }
  if (dialog.name === 'prepare') return <PrepareDialog app={app} scenario={dialog.scenario} onClose={close} />;
  if (game === null) return null;
  if (dialog.name === 'assumptions') return <AssumptionsDialog app={app} game={game} onClose={close} />;
  if (dialog.name === 'journal') return <JournalDialog turns={journalView(game, locale)} onClose={close} />;
  return (
    <Why
      game={game}
      gauge={dialog.gauge}
      locale={locale}
      onGauge={(gauge) => open({ name: 'why', gauge })}
      onAssumptions={() => open({ name: 'assumptions' })}
      onClose={close}
    />
  );
}

interface WhyProps {
  game: Game;
  gauge: string | null;
  locale: Locale;
  onGauge: (gauge: string) => void;
  onAssumptions: () => void;
  onClose: () => void;
}

function Why({ game, gauge, locale, onGauge, onAssumptions, onClose }: WhyProps) {
  const played = playedTurns(game);
  const [turn, setTurn] = useState(played === 0 ? null : played);
  const [first] = useState(() => firstToExplain(game));
  const asked = gauge ?? first;
  const why = useMemo(() => whyView(game, asked, turn, locale), [game, asked, turn, locale]);
  return <WhyDialog why={why} onGauge={onGauge} onTurn={setTurn} onAssumptions={onAssumptions} onClose={onClose} />;
}
