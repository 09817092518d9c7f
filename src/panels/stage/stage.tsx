import { useMemo, useRef } from 'preact/hooks';
import type { StageView as World } from '../../drawings';
import { stageView, titleWorld } from '../../view-models/stage';
import type { AppContext } from '../../store/create-app';
import type { CurrentScreen } from '../current-screen';
import { useSize } from '../hooks/use-size';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { lazy, useLazyPart } from '../lazy';
import { Drawing } from '../ui/drawing';
import { SCENE, still, STRIKES } from './still';

/** What can be pointed at on the map arrives after the map. */
const MapParts = lazy(() => import('../map/map-parts'), { canWait: true });

interface StageProps {
  app: AppContext;
  screen: CurrentScreen;
}

/**
 * The world. The moving one is mounted in `#world`, over the still; it lives on where it is not shown, so the stage stays in
 * place whatever the screen.
 */
export function Stage({ app, screen }: StageProps) {
  const locale = useLocale();
  const { words } = locale;
  const { viewport } = app;
  const frame = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLElement>(null);
  const size = useSize(frame);
  const { zoom, left, top } = useStore(viewport, (state) => state);
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  const game = screen.name === 'turn' || screen.name === 'review' ? screen.game : null;
  const stage = game && stageView(game, locale);
  const world = stage?.world ?? titleWorld(locale);
  const strike = stage?.strike ?? null;
  const { part: strikes } = useLazyPart(STRIKES, strike !== null);
  const { part: scenes } = useLazyPart(SCENE, game !== null);
  const considered = useStore(app.game, (state) => state.considered);
  const selected = useStore(app.game, (state) => state.selected);
  const stood = game === null || scenes === null ? null : scenes.sceneView(game, considered ?? selected, locale);
  // Drawn once the page has been measured, before it is seen.
  const shapes = useMemo(
    () => (size === null ? [] : still({ ...world, scene: stood }, width, height, strike)),
    [world, stood, width, height, strike, strikes],
  );
  const openParty = (party: string) => app.navigation.actions.openDialog({ name: 'party', party });
  const openWhy = (gauge: string) => app.navigation.actions.openDialog({ name: 'why', gauge });
  return (
    <section class={`stage ${zoom > 1 || isCrowded(world) ? 'is-crowded' : ''}`} aria-label={words.stage.name}>
      <figure class="scene" ref={scene}>
        <div class="scene-frame" ref={frame} aria-hidden="true">
          <Drawing
            shapes={shapes}
            width={width}
            height={height}
            window={{ x: left * width, y: top * height, width: width / zoom, height: height / zoom }}
            class="still"
            fit="slice"
          />
          <div id="world" />
        </div>
        <figcaption class="visually-hidden">{stage?.description ?? words.title.world}</figcaption>
        {size !== null && game !== null && (
          <MapParts
            game={game}
            world={world}
            size={size}
            viewport={viewport}
            scene={scene}
            onWhy={openWhy}
            onParty={openParty}
          />
        )}
      </figure>
    </section>
  );
}

/** Where the lattice or bare paper comes under what is written on the left of the sheet. */
const isCrowded = ({ emancipation, tyranny }: World): boolean => emancipation < 0.4 || tyranny > 0.58;
