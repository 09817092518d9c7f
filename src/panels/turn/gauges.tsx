import './gauges.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { ChangeArrow, Icon } from '../ui/icon';
import { Sparkline } from '../ui/sparkline';
import { useLocale } from '../hooks/use-words';
import type { GaugeFamilyView, GaugeView } from '../../view-models/gauges';
import { promiseAsked } from '../../view-models/promise';
import type { Game } from '../../store/game/game';

/** What a gauge says aloud after its name: its value, its last change and whether that is for the better. */
function useSpoken() {
  const { words, numbers } = useLocale();
  return (gauge: GaugeView): string => {
    const { points, pointsMoved, isBetter } = gauge;
    const { up, down, none } = words.gauges.change;
    const amount = numbers.whole(Math.abs(pointsMoved));
    const change = pointsMoved === 0 ? none : pointsMoved > 0 ? up(amount) : down(amount);
    const judged = isBetter === null ? '' : `, ${words.gauges[isBetter ? 'better' : 'worse']}`;
    return `${words.colon}${numbers.whole(points)}, ${change}${judged}. ${words.gauges.why}`;
  };
}

export interface GaugesProps {
  game: Game;
  families: readonly GaugeFamilyView[];
  onWhy: (gauge: string) => void;
}

/** Every gauge by family; each is a button that says why it moved. Whoever asks for them by key goes on from here. */
export default function Gauges({ game, families, onWhy }: GaugesProps) {
  const locale = useLocale();
  const { words, numbers } = locale;
  const promise = promiseAsked(game, locale);
  const name = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => name.current!.focus({ preventScroll: true }), []);
  const spoken = useSpoken();
  return (
    <section class="gauges" aria-labelledby="gauges-name">
      <h2 id="gauges-name" class="visually-hidden" tabIndex={-1} ref={name}>
        {words.gauges.name}
      </h2>
      {promise !== null && (
        <p class="gauges-promise">
          <b>
            {words.questions.promise}
            {words.colon}
            {words.dossier.says(promise.label)}
          </b>{' '}
          {promise.about}
        </p>
      )}
      {families.map(({ family, label, gauges }) => (
        <div key={family} class="family">
          <h3 class={`family-name on-${family}`}>
            <span>{label}</span>
          </h3>
          <ul class="family-gauges">
            {gauges.map((gauge) => (
              <li key={gauge.id}>
                <Button
                  class={`gauge button-plain ${promise?.cells.has(gauge.id) ? 'is-promised' : ''}`}
                  onClick={() => onWhy(gauge.id)}
                >
                  <Icon name={gauge.icon} />
                  <span class="num gauge-value" aria-hidden="true">
                    {numbers.whole(gauge.points)}
                  </span>
                  <span class={`gauge-change ${gauge.isBetter === false ? 'is-worse' : ''}`} aria-hidden="true">
                    {gauge.pointsMoved !== 0 && (
                      <>
                        <ChangeArrow change={gauge.pointsMoved} />
                        {numbers.whole(Math.abs(gauge.pointsMoved))}
                      </>
                    )}
                  </span>
                  <Sparkline values={gauge.history} />
                  <span class="gauge-label">
                    {gauge.short}
                    <span class="visually-hidden">{spoken(gauge)}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
