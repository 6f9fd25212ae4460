import { safeParse, ValiError, getDotPath } from 'valibot';
import { LIBRARY_VERSION, migrate, type VersionedEntry } from '../versions/migrations';
import { BackupError } from './backup-error';
import { type BackupEntry, type BackupHeader, footerSchema, headerSchema, parseEntry } from './backup-schema';

/** No note is this long; a longer line is no backup of ours, or one meant to fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads a backup through, calling `take` with each entry in the present version. @throws BackupError with the reason
 * where the file is foreign, of a newer version, cut short or damaged; entries before the fault were given to `take`.
 */
export async function readBackup(
  file: Blob,
  take: (entry: BackupEntry, line: number) => Promise<void> | void,
): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  let footer: number | null = null;
  let number = 0;
  for await (const line of fileLines(file)) {
    number += 1;
    if (footer !== null) throw new BackupError('damaged', 'text after the end', number);
    const value = parseLine(line, number);
    if (header === null) header = readHeader(value);
    else {
      const end = safeParse(footerSchema, value);
      if (end.success) footer = end.output.notes;
      else await take(readEntry(value, header.version, number), number);
    }
  }
  if (header === null) throw new BackupError('foreign', 'empty file');
  if (footer === null) throw new BackupError('truncated', `ends after line ${number}`);
  if (footer !== number - 2)
    throw new BackupError('damaged', `${footer} notes announced, ${number - 2} there`);
  return header;
}

function readHeader(value: unknown): BackupHeader {
  const { success, output } = safeParse(headerSchema, value);
  if (!success) throw new BackupError('foreign', 'no Headnote backup', 1);
  if (output.version > LIBRARY_VERSION) {
    throw new BackupError(
      'newer',
      `version ${output.version}; this Headnote reads up to ${LIBRARY_VERSION}`,
      1,
    );
  }
  return output;
}

function readEntry(value: unknown, version: number, line: number): BackupEntry {
  try {
    return parseEntry(migrate(value as VersionedEntry, version));
  } catch (error) {
    const issue = error instanceof ValiError ? error.issues[0] : null;
    const reason = issue ? `${getDotPath(issue) ?? ''}: ${issue.message}` : String(error);
    throw new BackupError('damaged', reason, line);
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError(number === 1 ? 'foreign' : 'damaged', 'no JSON', number);
  }
}

/** The lines of a file, gzipped or plain. */
async function* fileLines(file: Blob): AsyncGenerator<string> {
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of await textOf(file)) {
      const pieces = (rest + chunk).split('\n');
      rest = pieces.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupError('foreign', 'a line without end', number + 1);
      for (const piece of pieces) {
        number += 1;
        yield piece;
      }
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    // The browser ends a gzip stream that is cut off or altered with a TypeError.
    throw new BackupError(number === 0 ? 'foreign' : 'truncated', String(error), number + 1);
  }
  if (rest !== '') yield rest;
}

async function textOf(file: Blob): Promise<AsyncIterable<string>> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const zipped = magic[0] === 0x1f && magic[1] === 0x8b;
  const bytes = zipped ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Streams cannot be iterated in every browser, so the reader is asked by hand.
  return (async function* () {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      yield decoder.decode(part.value, { stream: true });
    }
    yield decoder.decode();
  })();
}
