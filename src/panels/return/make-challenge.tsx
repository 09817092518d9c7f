import { useId, useMemo, useState } from 'preact/hooks';
import type { PlayableScenario } from '../../scenario/playable';
import { linkToChallenge, type Challenge } from '../../store/return/challenge';
import { isHeld, readHold } from '../../store/return/hold';
import { returnsOf } from '../../store/return/returns';
import { recall } from '../../store/saved-games/recall';
import { returnWords } from '../../words/games';
import type { AppContext } from '../../store/create-app';
import { useLocale } from '../hooks/use-words';
import { CopyField } from '../ui/fields/copy-field';
import { holdsIn } from './hold-view-model';
import { SendButton } from './send-button';

interface MakeChallengeProps {
  app: AppContext;
  scenario: PlayableScenario;
  /** Its start; `by` is a code that may go with it, to play beside. */
  start: Omit<Challenge, 'hold'>;
  /** Called with the challenge once it is made. */
  onMade?: (challenge: Challenge) => void;
}

/** A constraint is chosen, and a link made of it. */
export function MakeChallenge({ app, scenario, start, onMade }: MakeChallengeProps) {
  const locale = useLocale();
  const words = returnWords(locale.language);
  const holds = holdsIn(scenario, locale);
  const field = useId();
  const [hold, choose] = useState(holds[0]!.text);
  const [withGame, setWithGame] = useState(start.by !== null);
  const [made, make] = useState<Challenge | null>(null);
  const own = useMemo(() => (start.by === null ? null : recall(scenario, start.by)), [scenario, start.by]);
  const asked = readHold(hold, scenario);
  const isBroken = own !== null && own.ok && asked !== null && !isHeld(own.game, asked);
  const submit = (event: Event) => {
    event.preventDefault();
    const challenge = { ...start, hold, by: withGame ? start.by : null };
    returnsOf(app).actions.keep(challenge);
    make(challenge);
    onMade?.(challenge);
  };
  const link = made && linkToChallenge(globalThis.location.href, made, locale.language);
  return (
    <form class="make-challenge stack" onSubmit={submit}>
      <label for={field}>{words.challenge.choose}</label>
      <select id={field} value={hold} onChange={(event) => choose(event.currentTarget.value)}>
        {holds.map(({ text, name }) => (
          <option key={text} value={text}>
            {name}
          </option>
        ))}
      </select>
      {start.by !== null && (
        <label class="line make-with">
          <input type="checkbox" checked={withGame} onChange={(event) => setWithGame(event.currentTarget.checked)} />
          {words.challenge.withGame}
        </label>
      )}
      <p class="small hide-empty" role="status">
        {withGame && isBroken && words.challenge.ownBroke}
      </p>
      <p>
        <button type="submit" class="button-ink">
          {words.challenge.make}
        </button>
      </p>
      {link !== null && (
        <div class="stack">
          <CopyField
            label={words.challenge.link}
            value={link}
            copy={words.challenge.copy}
            copied={words.challenge.copied}
          />
          <SendButton
            text={words.challenge.sent(locale.say(scenario.title), holds.find(({ text }) => text === made!.hold)!.name)}
            url={link}
          />
        </div>
      )}
    </form>
  );
}
