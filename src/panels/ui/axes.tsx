import { AXES, type Axes as AxisValues, type Axis } from '../../engine';
import { useLocale } from '../hooks/use-words';
import { Button } from './button';

interface AxesProps {
  axes: AxisValues;
  /** Asks why an axis stands where it does; absent where one can't ask. */
  onWhy?: (axis: Axis) => void;
}

/** The two axes, never one number. */
export function Axes({ axes, onWhy }: AxesProps) {
  const { words, numbers } = useLocale();
  return (
    <ul class="axes">
      {AXES.map((axis) => {
        const value = (
          <>
            <span class="num">{numbers.points(axes[axis])}</span> <span class="axis-name">{words.axes[axis]}</span>
          </>
        );
        return onWhy === undefined ? (
          <li key={axis} class={`axis line on-${axis}`}>
            {value}
          </li>
        ) : (
          <li key={axis} class="axis-item">
            <Button class={`axis line on-${axis} button-plain`} onClick={() => onWhy(axis)}>
              {value}
              <span class="visually-hidden">. {words.gauges.why}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
