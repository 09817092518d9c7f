/** Where a class is, as its teacher's remote says it, and what leads on. */
import type { Projection, TeacherAct } from '../../class';
import type { PlayableScenario } from '../../scenario/playable';
import { answerName, questionName } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { roomWords } from '../../words/class';

interface Action {
  label: string;
  act: TeacherAct;
}

export interface MomentView {
  title: string;
  lead: string;
  /** What most often comes next; null once the game is over. */
  action: Action | null;
  other: Action | null;
}

export function momentView(
  { stage, places, history }: Projection,
  scenario: PlayableScenario,
  locale: Locale,
): MomentView {
  const words = roomWords(locale.language);
  const close = (label: string): Action => ({ label, act: { do: 'close' } });
  switch (stage.kind) {
    case 'lobby': {
      const action: Action = { label: words.lobby.beginAt(places.taken), act: { do: 'begin' } };
      return { title: words.lobby.take, lead: words.lobby.seats(places.taken), action, other: null };
    }
    case 'vote': {
      const title = questionName(scenario, stage.question, locale);
      const lead = words.vote.ballots(stage.given, stage.given + stage.awaited);
      return { title, lead, action: close(words.vote.close), other: null };
    }
    case 'defence': {
      const tied = stage.answers.map((answer) => answerName(scenario, stage.question, answer, locale)).join(' / ');
      return { title: words.defence.cry, lead: tied, action: close(words.defence.close), other: null };
    }
    case 'negotiate':
    case 'file':
    case 'effects':
      return {
        title: words.cop.round(stage.round, stage.rounds),
        lead: words.cop.say[stage.kind],
        action: {
          label: words.cop.close[stage.kind],
          act: { do: stage.kind === 'effects' ? 'continue' : 'close' },
        },
        other: null,
      };
    case 'review': {
      const last = history.at(-1);
      return {
        title:
          last?.kind === 'vote'
            ? words.result.chosen(answerName(scenario, last.question, last.answer, locale))
            : words.remote.session,
        lead: last?.kind === 'vote' ? words.result.decided[last.decided] : '',
        action: { label: words.remote.next, act: { do: 'step' } },
        other: { label: words.remote.skip, act: { do: 'continue' } },
      };
    }
    case 'ended':
      return { title: words.seat.end, lead: words.remote.ended, action: null, other: null };
  }
}
