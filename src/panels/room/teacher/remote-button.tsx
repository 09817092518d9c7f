import './remote-paper.css';
import { useEffect, useState } from 'preact/hooks';
import { sharedAddress, typedAddress } from '../../../store/class-room/browser-host';
import { groupedKey, teacherLink } from '../../../store/class-room/teacher-key';
import { roomWords } from '../../../words/class';
import { PrintedOnly } from '../../hand-in/printed-only';
import { useLanguage, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Qr } from '../../ui/fields/qr';
import type { RoomOnScreen } from '../use-room';

/** How long the key stays in sight, in milliseconds. */
const IN_SIGHT_MS = 60_000;

interface RemoteButtonProps {
  room: RoomOnScreen;
  /** Its icon alone. */
  isSmall?: boolean;
}

/** The way to the teacher's remote: the key in a square and in letters, shown once one is sure, or printed. */
export function RemoteButton({ room, isSmall = false }: RemoteButtonProps) {
  const words = useWords(roomWords).remote;
  const [isOpen, open] = useState(false);
  if (room.store.actions.teacher() === null) return null;
  return (
    <>
      <Button icon="cle" aria-label={isSmall ? words.name : undefined} onClick={() => open(true)}>
        {!isSmall && words.name}
      </Button>
      {isOpen && (
        <Dialog title={words.name} onClose={() => open(false)}>
          <TeacherKey room={room} />
        </Dialog>
      )}
    </>
  );
}

function TeacherKey({ room }: { room: RoomOnScreen }) {
  const words = useWords(roomWords).remote;
  const language = useLanguage();
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => show(false), IN_SIGHT_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  const { code, key } = room.store.actions.teacher()!;
  const address = sharedAddress();
  const letters = groupedKey(key);
  const typed = words.orType(typedAddress(address));
  const square = <Qr text={teacherLink(address, code, key)} label={words.qr} />;
  return (
    <div class="room-key stack">
      <p>
        <b>{words.forTeacher}.</b> {isShown ? words.aim : words.secret}
      </p>
      {isShown ? (
        <>
          {square}
          <p>{typed}</p>
          <Letters code={code} letters={letters} />
        </>
      ) : (
        <p class="row">
          <Button class="button-sun" icon="oeil" onClick={() => show(true)}>
            {words.show}
          </Button>
          <Button icon="imprimer" onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        </p>
      )}
      <PrintedOnly>
        <article class="remote-paper" lang={language}>
          <h1>{words.paper.title}</h1>
          <p class="strong">{words.forTeacher}</p>
          <p>{words.paper.lead}</p>
          {square}
          <p>{typed}</p>
          <Letters code={code} letters={letters} />
          <p>{words.paper.keep}</p>
        </article>
      </PrintedOnly>
    </div>
  );
}

function Letters({ code, letters }: { code: string; letters: string }) {
  const words = useWords(roomWords).remote;
  return (
    <dl class="room-letters">
      <dt>{words.code}</dt>
      <dd>{code}</dd>
      <dt>{words.key}</dt>
      <dd translate={false}>{letters}</dd>
    </dl>
  );
}
