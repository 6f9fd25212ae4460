/** How far into a page its encoding is declared, bytes. */
const DECLARED_WITHIN = 4096;

/**
 * Decodes a page's bytes as browsers do: byte order mark, then the encoding it declares in `<meta>`, else UTF-8. A
 * page that declares one encoding and is valid UTF-8 was saved anew as UTF-8 and is read so.
 */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(declaredEncoding(bytes), bytes) ?? new TextDecoder().decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? 'windows-1252';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
