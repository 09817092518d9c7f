import { Component, type ComponentChildren } from 'preact';
import { useWords } from './hooks/use-words';
import { lazy } from './lazy';

const GameCode = lazy<{ code: string }>(async () => ({ default: (await import('./ui/fields/game-code')).GameCode }));

interface CrashBoundaryProps {
  /** The code of the game in progress, asked only when something broke; null without a game. */
  code: () => string | null;
  /** Whether the browser has the game in progress. */
  isKept: () => boolean;
  children: ComponentChildren;
}

interface CrashBoundaryState {
  error: Error | null;
}

/** When a part of the screen breaks: says that the game is kept, and how to go on. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { error: null };

  static override getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { code, isKept } = this.props;
    return <CrashScreen error={error} code={attempt(code)} isKept={isKept()} />;
  }
}

function attempt(code: () => string | null): string | null {
  try {
    return code();
  } catch {
    return null; // the game itself may be what broke
  }
}

function CrashScreen({ error, code, isKept }: { error: Error; code: string | null; isKept: boolean }) {
  const words = useWords();
  return (
    <main class="crash stack">
      <div role="alert">
        <h1>{words.crash.title}</h1>
        {isKept && <p>{words.crash.safe}</p>}
      </div>
      <p>
        <button type="button" class="button-ink" onClick={() => globalThis.location.reload()}>
          {words.crash.reload}
        </button>
      </p>
      {code !== null && <GameCode code={code} />}
      <details>
        <summary>{words.crash.detail}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
