/** Gives the person something as a file of their own: a text, or a picture. */
export function download(fileName: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain;charset=utf-8' }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
