import type { Chunk, ExportOptions, Exportable, Exporter } from './exporter';

const encoder = new TextEncoder();

/** Writes one note or several as one text or, for a binary format, one array of bytes. */
export async function render(
  exporter: Exporter,
  notes: Exportable | readonly Exportable[],
  options: ExportOptions = {},
): Promise<Chunk> {
  const chunks: Chunk[] = [];
  for await (const chunk of exporter.write(toList(notes), options)) chunks.push(chunk);
  return chunks.every((chunk) => typeof chunk === 'string') ? chunks.join('') : joinBytes(chunks);
}

/** The bytes of a piece, UTF-8. */
export function toBytes(chunk: Chunk): Uint8Array {
  return typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** Pieces as one array of bytes. */
export function joinBytes(chunks: readonly Chunk[]): Uint8Array {
  const parts = chunks.map(toBytes);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function toList(notes: Exportable | readonly Exportable[]): readonly Exportable[] {
  return Array.isArray(notes) ? (notes as readonly Exportable[]) : [notes as Exportable];
}
