import type { ComponentChildren } from 'preact';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useLocale } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';

/** Who stands in the crowd comes after the page, as the crowd does. */
const CrowdCounts = lazy(() => import('./crowd-counts'), { canWait: true });

interface CountsProps extends GameScreenProps {
  /** Whether every gauge is in sight. */
  isOpen: boolean;
  /** Shows every gauge, or hides them again. */
  onToggle: () => void;
  /** How many gauges there are. */
  gauges: number;
  /** What is explained about the axes on the first turn. */
  children?: ComponentChildren;
}

/** The strip under the world: the two axes, who stands in the crowd, and the way to every gauge. */
export function Counts({ app, game, isOpen, onToggle, gauges, children }: CountsProps) {
  const { words } = useLocale();
  const onWhy = (gauge: string) => app.navigation.actions.openDialog({ name: 'why', gauge });
  return (
    <section class="counts" aria-label={words.stage.counts}>
      {children}
      <Axes axes={axesNow(game)} onWhy={(axis) => onWhy(game.scenario.rules.axes[axis])} />
      <CrowdCounts game={game} />
      <Button
        class="counts-more button-plain ring-inside"
        aria-expanded={isOpen}
        icon={isOpen ? 'moins' : 'plus'}
        onClick={onToggle}
      >
        {words.stage.gauges(gauges)}
      </Button>
    </section>
  );
}
