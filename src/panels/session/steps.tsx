import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import type { TreatyView } from './treaty-view-model';

/** The way from a draft to an agreement that acts, and how far it has come. */
export function Steps({ treaty }: { treaty: TreatyView }) {
  const { steps, sessions, covers, wouldCover, keptBy } = useWords(sessionWords);
  const numbers = useNumbers();
  const { clauses, clausesNeeded, partiesSigned, partiesNeeded, signedWeight, quorum } = treaty;
  const { quorumsInARow, quorumsNeeded, isInForce } = treaty;
  const whole = (value: number) => numbers.whole(value);
  const coverage = [whole(treaty.coverage), whole(signedWeight), whole(treaty.kept)] as const;
  return (
    <div class="session-way">
      <ol class="session-steps" aria-label={steps.name}>
        <Step isDone={clauses.length >= clausesNeeded} text={steps.clauses(clauses.length, clausesNeeded)} />
        <Step isDone={partiesSigned >= partiesNeeded} text={steps.parties(partiesSigned, partiesNeeded)} />
        <Step isDone={signedWeight >= quorum} text={steps.weight(whole(signedWeight), whole(quorum))} />
        <Step
          isDone={quorumsInARow >= quorumsNeeded}
          text={steps.quorums(Math.min(quorumsInARow, quorumsNeeded), quorumsNeeded)}
        />
        <Step isDone={isInForce} text={isInForce ? steps.inForce : steps.notInForce} />
      </ol>
      <p class="session-coverage">
        {sessions(treaty.every)} {isInForce ? covers(...coverage) : wouldCover(...coverage)}{' '}
        {treaty.monitor !== null && keptBy(treaty.monitor)}
      </p>
    </div>
  );
}

function Step({ isDone, text }: { isDone: boolean; text: string }) {
  const { steps } = useWords(sessionWords);
  return (
    <li>
      <Icon name={isDone ? 'coche' : 'croix'} />
      <span class="visually-hidden">{isDone ? steps.done : steps.missing}. </span>
      <span>{text}</span>
    </li>
  );
}
