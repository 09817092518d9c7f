/** A sentence about a file: what stands between backquotes is what is written there. */
export function Marked({ text }: { text: string }) {
  const parts = text.split('`');
  // A backquote that has no other is a word of the file itself.
  if (parts.length % 2 === 0) return <>{text}</>;
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))}</>;
}
