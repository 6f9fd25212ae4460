interface Span {
  start: number;
  end: number;
}

/** Which stretches of a text are taken, asked and marked in time proportional to the span alone. */
export function createCoverage(length: number, spans: readonly Span[] = []) {
  const taken = new Uint8Array(length);
  const mark = ({ start, end }: Span) => void taken.fill(1, start, end);
  spans.forEach(mark);
  return { mark, touches: ({ start, end }: Span) => taken.subarray(start, end).includes(1) };
}
