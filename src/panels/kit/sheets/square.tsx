import { figure } from '../../../drawings/figures';
import { rectangle, type Shape } from '../../../drawings';
import { kitWords } from '../../../words/class';
import { Drawing } from '../../ui/drawing';
import { Icon } from '../../ui/icon';
import { useWords } from '../../hooks/use-words';

const [WIDTH, HEIGHT] = [120, 78];
const [STEP, TALL] = [30, 62];

/** Whom each corner of the square shows, from the top left: how many, arms raised or not, behind bars or not. */
const CORNERS = [
  ['tyranny', 3, 'standing', true],
  ['cage', 3, 'arms-raised', true],
  ['missed', 1, 'standing', false],
  ['free', 3, 'arms-raised', false],
] as const;

function people(count: number, pose: 'standing' | 'arms-raised', isCaged: boolean): Shape[] {
  const left = (WIDTH - count * STEP) / 2;
  const crowd = Array.from({ length: count }, (_, i) => figure(pose, left + i * STEP + 3, 10, STEP - 6, TALL, 'ink'));
  if (!isCaged) return crowd;
  const bars = Array.from({ length: count + 1 }, (_, i) => rectangle(left + i * STEP - 1, 0, 2, HEIGHT)).join('');
  return [...crowd, { d: bars, fill: 'ink' }, { d: rectangle(2, 2, WIDTH - 4, HEIGHT - 4), stroke: 'ink', width: 4 }];
}

/** The square of the two axes, to put a cross in, then a ring. */
export function Square() {
  const words = useWords();
  const { corners, square } = useWords(kitWords).pupil;
  const { emancipation, tyranny } = words.axes;
  return (
    <figure class="a4-square">
      <figcaption class="visually-hidden">{square(emancipation, tyranny)}</figcaption>
      <ul>
        {CORNERS.map(([id, count, pose, isCaged]) => (
          <li key={id}>
            <Drawing shapes={people(count, pose, isCaged)} width={WIDTH} height={HEIGHT} />
            <b class="display">{corners[id].name}</b>
            <span>{corners[id].about}</span>
          </li>
        ))}
      </ul>
      <p class="a4-across display" aria-hidden="true">
        {emancipation} <Icon name="fleche" />
      </p>
      <p class="a4-up display" aria-hidden="true">
        {tyranny} <Icon name="fleche" />
      </p>
    </figure>
  );
}
