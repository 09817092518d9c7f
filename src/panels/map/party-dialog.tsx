import { useMemo, useState } from 'preact/hooks';
import { reviewWords } from '../../words/review';
import { treatyView } from '../session/treaty-view-model';
import { sessionWords } from '../../words/session';
import type { GameDialogProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { PartyReasons } from '../session/party-reasons';
import { Costs } from '../turn/costs';
import { costView } from '../turn/view-model';
import { Dialog } from '../ui/dialog';

/** Loaded before this is first shown. */
export const words = [reviewWords, sessionWords];

/** A party as the map opens it: its mood, what it lacks, and what one may give or impose at a session, with its price. */
export default function PartyDialog({ app, game, dialog }: GameDialogProps<'party'>) {
  const locale = useLocale();
  const { table } = useWords(sessionWords);
  const [asked, ask] = useState(dialog.party);
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const { parties } = useMemo(() => treatyView(game, locale), [game, locale]);
  const levers = (treaty.levers ?? []).filter(({ party }) => party === asked);
  const said = scenario.texts.actors[asked]!;
  return (
    <Dialog title={locale.say(said.label)} onClose={app.navigation.actions.closeDialog} class="party-dialog">
      {said.about !== null && <p class="small">{locale.say(said.about)}</p>}
      <PartyReasons parties={parties} asked={asked} onAsk={ask} sign={treaty.sign} exit={treaty.exit} />
      {(['concession', 'pressure'] as const).map((kind) => {
        const own = levers.filter((lever) => lever.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} class="party-levers">
              <h3>{table.kinds[kind]}</h3>
              <ul class="stack">
                {own.map(({ id, cost }) => (
                  <li key={id}>
                    <b>{locale.say(scenario.texts.levers![id]!.label)}</b>
                    <Costs costs={cost.map((one) => costView(scenario, one, locale))} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Dialog>
  );
}
