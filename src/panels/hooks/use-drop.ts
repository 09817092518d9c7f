import { useState } from 'preact/hooks';

/** Lets things be dropped on an element, to which `target` is given; `isOver` while something is held above it. */
export function useDrop(onDrop: (dropped: DataTransfer | null) => void) {
  const [isOver, setOver] = useState(false);
  const target = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent & { currentTarget: HTMLElement }) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer);
    },
  };
  return { isOver, target };
}
