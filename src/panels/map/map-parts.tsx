import './map.css';
import '../turn/facts.css';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layoutOf, type StageView as World } from '../../drawings';
import { partPlaces } from '../../drawings/map/places';
import type { Game } from '../../store/game/game';
import { type ViewportStoreApi, MOST_ZOOM, STEP } from '../../store/viewport';
import { mapWords, type MapWords } from '../../words/map';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Size } from '../hooks/use-size';
import { useStore } from '../hooks/use-store';
import { useWords, useLocale } from '../hooks/use-words';
import { useGestures } from './use-gestures';
import { partsOf, personOf } from './view-model';

/** Loaded before this is first shown. */
export const words = [mapWords];

export interface MapPartsProps {
  game: Game;
  world: World;
  size: Size;
  viewport: ViewportStoreApi;
  /** The element that holds the drawing: gestures on it move the lens. */
  scene: RefObject<HTMLElement | null>;
  onWhy: (gauge: string) => void;
  onParty: (party: string) => void;
}

/**
 * The twins of what can be pointed at on the map: a button over each part that says in words what it is and opens its
 * causes. They are one stop for the Tab key; the arrows go from one to the next.
 */
export default function MapParts({ game, world, size, viewport, scene, onWhy, onParty }: MapPartsProps) {
  const locale = useLocale();
  const words = useWords(mapWords);
  const view = useStore(viewport, (state) => state);
  const [told, tell] = useState<string | null>(null);
  const [current, setCurrent] = useState(0);
  const toolbar = useRef<HTMLDivElement>(null);
  useGestures(scene, viewport);

  const width = Math.round(size.width);
  const height = Math.round(size.height);
  const parts = useMemo(() => {
    const places = partPlaces(world, layoutOf(world, width, height));
    return partsOf(game, locale).flatMap((part) => {
      const place = places.get(part.id);
      return place === undefined ? [] : [{ ...part, place }];
    });
  }, [game, world, width, height, locale]);
  const person = useMemo(() => {
    const { scene: place } = layoutOf(world, width, height);
    const who = personOf(game, locale);
    return place === undefined || who === null ? null : { name: who.name, ...place.person };
  }, [game, world, width, height, locale]);
  const stop = Math.min(current, parts.length - 1);
  const caption = parts.find(({ id }) => id === told)?.text;

  useEffect(() => {
    if (told === null) return undefined;
    const hush = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tell(null);
    };
    document.addEventListener('keydown', hush);
    return () => document.removeEventListener('keydown', hush);
  }, [told]);

  const goTo = (index: number) => {
    const next = (index + parts.length) % parts.length;
    setCurrent(next);
    toolbar.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: stop + 1,
      ArrowDown: stop + 1,
      ArrowLeft: stop - 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };

  return (
    <>
      <div
        class="map-parts"
        role="toolbar"
        aria-label={words.name}
        aria-description={words.help}
        ref={toolbar}
        onKeyDown={onKeyDown}
      >
        <svg
          role="presentation"
          viewBox={`${view.left * width} ${view.top * height} ${width / view.zoom} ${height / view.zoom}`}
          preserveAspectRatio="none"
        >
          {parts.map(({ id, text, gauge, party, place }, index) => (
            <foreignObject
              key={id}
              x={place.x - place.width / 2}
              y={place.y - place.height / 2}
              width={place.width}
              height={place.height}
            >
              <Button
                aria-label={text}
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => {
                  setCurrent(index);
                  tell(id);
                  viewport.actions.reveal(place.x / width, place.y / height);
                }}
                onBlur={() => tell(null)}
                onPointerEnter={() => tell(id)}
                onPointerLeave={() => tell(null)}
                onClick={() => (party === undefined ? onWhy(gauge) : onParty(party))}
              />
            </foreignObject>
          ))}
        </svg>
      </div>
      {person !== null && view.zoom === 1 && (
        <p class="map-person plate" aria-hidden="true" style={{ left: `${person.x}px`, top: `${person.foot}px` }}>
          {person.name}
        </p>
      )}
      {caption !== undefined && (
        <p class="map-caption on-ink" aria-hidden="true">
          {caption}
        </p>
      )}
      <ZoomButtons viewport={viewport} words={words} />
    </>
  );
}

function ZoomButtons({ viewport, words }: { viewport: ViewportStoreApi; words: MapWords }) {
  const { zoom } = useStore(viewport, (state) => state);
  const first = useRef<HTMLButtonElement>(null);
  const { zoomBy, reset } = viewport.actions;
  /** A button that has nothing left to do hands the focus on. */
  const then = (act: () => void) => () => {
    act();
    if (viewport.getState().zoom <= 1) first.current?.focus();
  };
  return (
    <div class="map-zoom" role="group" aria-label={words.zoom.name}>
      <button
        type="button"
        aria-label={words.zoom.larger}
        disabled={zoom >= MOST_ZOOM}
        onClick={() => zoomBy(STEP)}
        ref={first}
      >
        <Icon name="plus" />
      </button>
      <Button
        aria-label={words.zoom.smaller}
        disabled={zoom <= 1}
        onClick={then(() => zoomBy(1 / STEP))}
        icon="moins"
      />
      <Button aria-label={words.zoom.whole} disabled={zoom <= 1} onClick={then(reset)} icon="globe" />
    </div>
  );
}
