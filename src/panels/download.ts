/** Gives the person a text as a file of their own. */
export function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
