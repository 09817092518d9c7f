/** A file of the player's own, as the browser lends it: read on demand, and again when it has changed where that is allowed. */

import { decodeText } from '../../scenario/decode';

/** What a file is at one moment. */
export type Snapshot = Pick<File, 'size' | 'lastModified' | 'text'>;

/** A file as it is now, whose text is read in the encoding that it was written in. */
const snapshotOf = (file: File): Snapshot => ({
  size: file.size,
  lastModified: file.lastModified,
  text: async () => decodeText(new Uint8Array(await file.arrayBuffer())),
});

export interface OwnFile {
  name: string;
  /** Whether its changes on the disk can be seen; otherwise it must be chosen again. */
  isFollowed: boolean;
  /** The file as it is now. Rejects when it can't be reached any more. */
  look: () => Promise<Snapshot>;
}

/** The part of a file handle of the File System Access API that is used here. */
interface FileHandle {
  kind: 'file' | 'directory';
  name: string;
  getFile: () => Promise<File>;
}

interface Picker {
  showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
}

/** What the items of a drop can do where files can be followed. */
interface HandleSource {
  getAsFileSystemHandle: () => Promise<FileHandle | null>;
}

/** A file as an `<input>` gives it: such as it was when it was chosen. */
export const fixedFile = (file: File): OwnFile => ({
  name: file.name,
  isFollowed: false,
  look: () => Promise.resolve(snapshotOf(file)),
});

/** A file of which only the text is left. */
export const rememberedFile = ({ name, text }: { name: string; text: string }): OwnFile => ({
  name,
  isFollowed: false,
  look: () => Promise.resolve({ size: text.length, lastModified: 0, text: () => Promise.resolve(text) }),
});

const followedFile = (handle: FileHandle): OwnFile => ({
  name: handle.name,
  isFollowed: true,
  look: async () => snapshotOf(await handle.getFile()),
});

/** Whether the browser has a picker whose files can be followed. */
export const canFollowFiles = (): boolean => typeof (globalThis as Picker).showOpenFilePicker === 'function';

/** Asks for a file that can be followed; null when the person changes their mind. */
export async function pickFile(): Promise<OwnFile | null> {
  try {
    const handles = await (globalThis as Picker).showOpenFilePicker!({
      types: [{ accept: { 'application/yaml': ['.yaml', '.yml'] } }],
    });
    return handles[0] === undefined ? null : followedFile(handles[0]);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The first file that was dropped, followed where the browser can; null when what was dropped is no file. */
export async function droppedFile(dropped: DataTransfer): Promise<OwnFile | null> {
  const item: (DataTransferItem & Partial<HandleSource>) | undefined = [...dropped.items].find(
    ({ kind }) => kind === 'file',
  );
  // Both must be asked for at once: what was dropped is gone when the event is over.
  const file = item?.getAsFile() ?? null;
  const asked = item?.getAsFileSystemHandle?.();
  const handle = await asked?.catch(() => null);
  if (handle?.kind === 'file') return followedFile(handle);
  return file === null || handle?.kind === 'directory' ? null : fixedFile(file);
}
