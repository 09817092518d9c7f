import { useMemo } from 'preact/hooks';
import { iconOr } from '../../../view-models/gauges';
import { playedWords } from '../../../words/workshop';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type PlayedProps, rem } from './parts';
import { FEW, NODE, webOf } from './web';

/** Gauges, and arrows as thick as what flowed. */
export function WebPicture({ map, scenario, onOpen, onOpenLink }: PlayedProps) {
  const words = useWords(playedWords);
  const locale = useLocale();
  const { numbers } = locale;
  const web = useMemo(() => webOf(map, scenario, locale), [map, scenario, locale]);
  const alone = web.nodes.filter(({ isAlone }) => isAlone);
  const shown = web.links.filter(({ arrow }) => arrow !== null);
  return (
    <section class={`played-web ${web.nodes.length > FEW ? 'is-wide' : ''}`}>
      <h3>{words.links}</h3>
      <div class="links-frame">
        <div class="links-sheet" style={{ width: rem(web.width), height: rem(web.height) }}>
          <svg viewBox={`0 0 ${web.width} ${web.height}`} aria-hidden="true" focusable="false">
            {shown.map(({ id, arrow, moved }) => (
              <g key={id} class={moved < 0 ? 'is-down' : moved === 0 ? 'is-still' : ''}>
                <path class="links-line" d={arrow!.line} stroke-width={arrow!.width} />
                <path class="links-point" d={arrow!.head} />
              </g>
            ))}
          </svg>
          {web.nodes.map(({ id, name, icon, x, y, isAlone }) => (
            <Button
              key={id}
              class={`links-gauge button-plain ${isAlone ? 'is-alone' : ''}`}
              style={{ left: rem(x - 52), top: rem(y - NODE), width: rem(104) }}
              onClick={() => onOpen('gauge', id)}
            >
              <span class="links-box">
                <Icon name={iconOr(icon, 'balance')} />
              </span>
              <span class="links-name">{name}</span>
            </Button>
          ))}
          {shown
            .filter(({ isNamed }) => isNamed)
            .map(({ id, place, arrow, moved, from, to }) => (
              <Button
                key={id}
                class={`links-amount num button-plain ${moved < 0 ? 'is-down' : ''}`}
                style={{ left: rem(arrow!.x), top: rem(arrow!.y) }}
                aria-label={(moved === 0 ? words.still : words.link)(from, to, numbers.signedShort(moved))}
                onClick={() => onOpenLink(place)}
              >
                {numbers.signedShort(moved)}
              </Button>
            ))}
        </div>
      </div>
      <p class="note">
        {web.links.length === 0 ? words.linksNone : words.linksUnit}{' '}
        {web.links.length > 0 &&
          alone.length > 0 &&
          words.alone(alone.map(({ name }) => name).join(', '), alone.length)}
      </p>
    </section>
  );
}
