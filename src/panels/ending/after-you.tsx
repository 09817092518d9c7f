import './after-you.css';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { disc, type Shape, shield, sky, type StageView as World } from '../../drawings';
import type { AppContext } from '../../store/create-app';
import { endingWords } from '../../words/ending';
import { useSize } from '../hooks/use-size';
import { useStill } from '../hooks/use-still';
import { useLocale } from '../hooks/use-words';
import { Person } from '../people/person';
import { Drawing } from '../ui/drawing';
import { LastScreen } from '../ui/screen-heading';
import type { AfterMoment, EndingView } from './view-model';

/** Between two moments the inks advance in so many steps, as the grid does in play; then the moment is looked at. */
const STEPS = 6;
const STEP = 90;
const LOOK = 700;

/**
 * The half-years after the player has left, one after the other, over the end that is already there to be read: sky, stones
 * and people move. Any key or press skips it; who asks for less motion reads the two ends of it in the score.
 */
export function AfterYou({ app, ending }: { app: AppContext; ending: EndingView }) {
  const last = useContext(LastScreen);
  // Only for who comes from the last turn: an end that is opened again is not played again.
  const [comesFromPlay] = useState(() => /^(dossier|review|table|session)/.test(last.current ?? ''));
  const [isOver, setOver] = useState(false);
  const isStill = useStill(app);
  if (ending.afterYou === null || !comesFromPlay || isStill || isOver) return null;
  return <Moving moments={ending.afterYou.moments} onEnd={() => setOver(true)} />;
}

function Moving({ moments, onEnd }: { moments: readonly AfterMoment[]; onEnd: () => void }) {
  const { language } = useLocale();
  const words = endingWords(language).after;
  const [step, setStep] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const steps = (moments.length - 1) * STEPS;
  useEffect(() => {
    const isLooking = step % STEPS === 0;
    const timer = setTimeout(() => (step >= steps ? onEnd() : setStep(step + 1)), isLooking ? LOOK : STEP);
    return () => clearTimeout(timer);
  }, [step]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // The key that skips is no answer to what is under it; those that only modify or leave are not taken.
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Shift') return;
      event.preventDefault();
      event.stopPropagation();
      onEnd();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  const reached = Math.ceil(step / STEPS);
  const from = moments[Math.max(0, reached - 1)]!;
  const to = moments[reached]!;
  const way = reached === 0 ? 1 : (step - (reached - 1) * STEPS) / STEPS;
  const between = (a: number, b: number) => a + (b - a) * way;
  const axes = {
    emancipation: between(from.axes.emancipation, to.axes.emancipation),
    tyranny: between(from.axes.tyranny, to.axes.tyranny),
  };
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  // The stones stand clear of the people, who stand at the foot of the sheet.
  const place = { cx: width / 2, cy: height * 0.71, outer: Math.min(width * 0.4, height * 0.48) };
  const globe = useMemo(() => (width === 0 ? [] : globeOf(to.world, place)), [width, height, to]);
  return (
    // It is seen only, and without numbers: the axes of a day are not the score, which is under it from the first moment.
    <div class="after-you" aria-hidden="true" onPointerDown={onEnd} ref={frame}>
      {width > 0 && (
        <>
          <Drawing shapes={skyBetween(axes, width, height)} width={width} height={height} />
          <Drawing shapes={globe} width={width} height={height} />
          <Drawing shapes={stonesBetween(from.world, to.world, way, place)} width={width} height={height} />
        </>
      )}
      <p class="after-cry display">
        <span>{words.cry}</span>
        <span>{to.date}</span>
      </p>
      <p class="after-skip plate">{words.skip}</p>
      <div class="after-people">
        {to.lives.map(({ id, face, pose }) => (
          <Person key={`${id} ${pose}`} face={face} pose={pose} size={150} />
        ))}
      </div>
    </div>
  );
}

interface Place {
  cx: number;
  cy: number;
  outer: number;
}

const skyBetween = (axes: AfterMoment['axes'], width: number, height: number): Shape[] =>
  sky({
    width,
    height,
    emancipation: axes.emancipation / 100_000,
    tyranny: axes.tyranny / 100_000,
    cell: Math.max(28, Math.round(height / 24)),
  });

const globeOf = ({ ground }: World, { cx, cy, outer }: Place): Shape[] =>
  ground === undefined ? [] : disc({ ground, cx, cy, radius: outer * 0.74, turn: 180 });

function stonesBetween(from: World, to: World, way: number, { cx, cy, outer }: Place): Shape[] {
  if (to.stones.length === 0) return [];
  const stones = to.stones.map((stone, i) => {
    const before = from.stones[i]?.share ?? stone.share;
    return { ...stone, share: before + (stone.share - before) * way };
  });
  const textSize = outer * 0.07;
  return shield({
    cx,
    cy,
    inner: outer * 0.79,
    outer,
    from: 180,
    to: 360,
    stones,
    ...(textSize >= 14 ? { textSize } : {}),
  });
}
