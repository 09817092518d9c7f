import { classWords } from '../../words/class';
import { useLanguage } from '../hooks/use-words';
import { AxesPlot } from '../ui/plot/axes-plot';
import type { ClassMemberView } from './view-model';

/** Every game on the two axes, each with the number of its line. */
export function ClassPlot({ members }: { members: readonly ClassMemberView[] }) {
  const language = useLanguage();
  const { axes, starts } = classWords(language);
  const counted = members.filter(({ sameAs }) => sameAs === null);
  return (
    <section class="class-part class-plot stack" aria-labelledby="class-axes">
      <h3 id="class-axes">{axes.name}</h3>
      <p>
        {axes.help} {members.some(({ isOdd }) => isOdd) && starts.onPlot}
      </p>
      <AxesPlot
        label={axes.label(counted.length)}
        marks={counted.map(({ key, line, isOdd, axes: { emancipation, tyranny } }) => ({
          key,
          number: line,
          emancipation,
          tyranny,
          class: isOdd ? 'is-odd' : '',
        }))}
      />
    </section>
  );
}
