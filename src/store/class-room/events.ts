/** Server-sent events from the body of a response: read by hand, because `EventSource` sends no key with its request. */

export interface ServerEvent {
  id: string;
  data: string;
}

/** Calls back with each event, and with null for the comments between them, until the stream ends. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: ServerEvent | null) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    // A proxy may write its own ends of lines.
    text = (text + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n');
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      onEvent(eventOf(text.slice(0, end)));
      text = text.slice(end + 2);
    }
  }
}

function eventOf(block: string): ServerEvent | null {
  const lines = block.split('\n');
  const valueOf = (field: string): string | undefined =>
    lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
  const data = valueOf('data');
  return data === undefined ? null : { id: valueOf('id') ?? '', data };
}
