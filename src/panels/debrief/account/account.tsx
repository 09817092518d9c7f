import { Sum } from '../../ui/sum/sum';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import type { PanelProps } from '../panel';
import { AXES } from '../../../engine';

/** Luck told apart from choice, each axis on its own account. */
export function Account({ view: { account } }: PanelProps) {
  const words = useWords(debriefWords).account;
  const { axes } = useWords();
  const numbers = useNumbers();
  if (account === null) return null;
  return (
    <section class="account" aria-labelledby="account">
      <h3 id="account">{words.title}</h3>
      <p>{words.help}</p>
      <div class="account-axes">
        {AXES.map((axis) => {
          const bill = account.axes[axis];
          return (
            <div key={axis}>
              <h4 class={`tag on-${axis}`}>{axes[axis]}</h4>
              <p class="account-end">
                <b>{words.hoped(numbers.tenths(bill.before))}</b>
                <small>{words.hopedHelp}</small>
              </p>
              <Sum sum={bill} />
              <p class="account-end">
                <b>{words.reached(numbers.tenths(bill.after))}</b>
              </p>
            </div>
          );
        })}
      </div>
      <p class="strong">{account.verdict}</p>
    </section>
  );
}
