import { open, rename, rm } from 'node:fs/promises';
import { entityOf } from '../../core/index';
import type { ExportOptions, LabelLanguage } from '../../export/exporter';
import { exporterOf } from '../../export/index';
import { toBytes } from '../../export/render';
import { zipOf } from '../../export/render-many';
import { parseArguments } from './arguments';
import { noteLines } from './note-lines';

const USAGE = 'usage: headnote export --format ID [--out FILE] [--zip] [--language en|ru|kk] NOTES.jsonl\n';

/** `export --format ID [--out FILE] NOTES.jsonl`. Returns the exit code: 2 for a wrong call, 1 for a failure. */
export async function exportNotes(args: readonly string[]): Promise<number> {
  let call: Call;
  try {
    call = parseCall(args);
  } catch (error) {
    process.stderr.write(`headnote export: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  try {
    await (call.out === undefined ? toStandardOutput(call) : toFile(call, call.out));
    return 0;
  } catch (error) {
    process.stderr.write(`headnote export: ${messageOf(error)}\n`);
    return 1;
  }
}

interface Call {
  write(): AsyncIterable<string | Uint8Array>;
  out: string | undefined;
}

function parseCall(args: readonly string[]): Call {
  const { options, flags, rest } = parseArguments(args, ['--format', '--out', '--language'], ['--zip']);
  const id = options['--format'];
  if (!id) throw new Error('--format is missing');
  const exporter = exporterOf(id);
  if (!exporter) throw new Error(`there is no format ${id}; 'headnote formats' lists them`);
  const [file, ...more] = rest;
  if (file === undefined) throw new Error('the file of notes is missing');
  if (more.length) throw new Error(`one file of notes at a time, not also ${more.join(' ')}`);
  const language = options['--language'];
  if (language !== undefined && !isLabelLanguage(language)) throw new Error(`no labels in ${language}`);
  const exportOptions: ExportOptions = { entityOf, ...(language ? { language } : {}) };
  const skipped = (message: string) => process.stderr.write(`headnote export: ${message}\n`);
  const write = () => {
    const notes = noteLines(file, skipped);
    return flags.has('--zip') ? zipOf(exporter, notes, exportOptions) : exporter.write(notes, exportOptions);
  };
  return { write, out: options['--out'] };
}

function isLabelLanguage(language: string): language is LabelLanguage {
  return language === 'en' || language === 'ru' || language === 'kk';
}

/** All or nothing: what fails half-way prints nothing. */
async function toStandardOutput({ write }: Call): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of write()) chunks.push(toBytes(chunk));
  for (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Writes beside the file and renames, so that a failure leaves what was there. */
async function toFile({ write }: Call, out: string): Promise<void> {
  const unfinished = `${out}.${process.pid}.part`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      for await (const chunk of write()) await file.write(toBytes(chunk));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
