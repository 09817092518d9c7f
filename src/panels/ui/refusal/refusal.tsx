import type { LaunchProblem } from '../../../store/launch/launch';
import { refusedWords } from '../../../words/games';
import { useWords } from '../../hooks/use-words';

/** Loaded before this is first shown. */
export const words = [refusedWords];

type Code = Extract<LaunchProblem, { code: 'refused' }>['problem']['code'];

/** Why a code can't be read: few ever meet it. */
export default function Refusal({ code }: { code: Code }) {
  return <>{useWords(refusedWords)[code]}</>;
}
