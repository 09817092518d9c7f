import { useMemo, useRef, useState } from 'preact/hooks';
import { gaugeFamilies } from '../../view-models/gauges';
import { revealed } from '../turn/revealed';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { lazy } from '../lazy';
import type { GaugesProps } from '../turn/gauges';
import { isLetter } from '../turn/keys';
import { useKey } from '../turn/use-key';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

/** Every gauge, once one asks for them. */
const Gauges = lazy<GaugesProps>(() => import('../turn/gauges'));

/** Who stands in the crowd comes after the page, as the crowd does. */
const CrowdCounts = lazy(() => import('./crowd-counts'), { canWait: true });

/** The strip under the world: the two axes, from the second turn on who stands in the crowd, and behind one key every gauge that has come into play. */
export function Counts({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words } = locale;
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasKeys = useStore(app.settings, ({ shortcuts }) => shortcuts);
  const isCovered = useStore(app.navigation, ({ dialog }) => dialog !== null);
  const isNew = useStore(app.settings, ({ coached }) => !coached) && game.turns.length === 0;
  const onWhy = (gauge: string) => app.navigation.actions.openDialog({ name: 'why', gauge });
  const { families, count } = useMemo(() => {
    const shown = revealed(game);
    const all = gaugeFamilies(game, locale);
    const inPlay = all
      .map((family) => ({ ...family, gauges: family.gauges.filter(({ id }) => shown.has(id)) }))
      .filter(({ gauges }) => gauges.length > 0);
    const [known, whole] = [inPlay, all].map((some) => some.reduce((sum, { gauges }) => sum + gauges.length, 0));
    return { families: inPlay, count: known === whole ? whole! : null };
  }, [game, locale]);
  const close = () => {
    open(false);
    button.current?.focus();
  };
  useKey(!isCovered, (event) => {
    const isAsked = hasKeys && isLetter(event, 'g');
    if (isOpen && (isAsked || event.key === 'Escape')) close();
    else if (isAsked) open(true);
    else return false;
    return true;
  });
  return (
    <section class="counts" aria-label={words.stage.counts}>
      <Axes axes={axesNow(game)} onWhy={(axis) => onWhy(game.scenario.rules.axes[axis])} />
      {game.turns.length > 0 && <CrowdCounts game={game} />}
      {isNew && <p class="counts-key">{words.stage.key}</p>}
      {families.length > 0 && (
        <Button
          class="counts-more button-plain ring-inside"
          aria-expanded={isOpen}
          aria-keyshortcuts="G"
          onClick={() => open(!isOpen)}
          ref={button}
        >
          {words.stage.gauges(count)}
          <Icon name={isOpen ? 'moins' : 'plus'} />
        </Button>
      )}
      {isOpen && <Gauges game={game} families={families} onWhy={onWhy} />}
    </section>
  );
}
