import { open, readFile, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { entityOf } from '../../core/index';
import { writeOneFile } from '../../export/write-one-file';
import type { ExportOptions, Exporter, LabelLanguage } from '../../export/exporter';
import { exporterOf } from '../../export/index';
import { toBytes } from '../../export/render';
import { zipOf } from '../../export/render-many';
import { TemplateError, templateExporter } from '../../export/template/render-template';
import { type TemplateEscape, templateEscapes } from '../../export/template/template';
import { parseArguments } from './arguments';
import { noteLines } from './note-lines';

const USAGE =
  'usage: headnote export --format ID|--template FILE [--out FILE] [--zip] [--language en|ru|kk] NOTES.jsonl\n';

const OPTIONS = ['--format', '--template', '--escape', '--out', '--language'];

/** `export --format ID [--out FILE] NOTES.jsonl`. Returns the exit code: 2 for a wrong call, 1 for a failure. */
export async function exportNotes(args: readonly string[]): Promise<number> {
  let call: Call;
  try {
    call = await parseCall(args);
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

async function parseCall(args: readonly string[]): Promise<Call> {
  const { options, flags, rest } = parseArguments(args, OPTIONS, ['--zip']);
  const exporter = await chosenExporter(options);
  const [file, ...more] = rest;
  if (file === undefined) throw new Error('the file of notes is missing');
  if (more.length) throw new Error(`one file of notes at a time, not also ${more.join(' ')}`);
  const language = options['--language'];
  if (language !== undefined && !isLabelLanguage(language)) throw new Error(`no labels in ${language}`);
  const exportOptions: ExportOptions = { entityOf, ...(language ? { language } : {}) };
  const skipped = (message: string) => process.stderr.write(`headnote export: ${message}\n`);
  const write = () => {
    const notes = noteLines(file, skipped);
    return flags.has('--zip')
      ? zipOf(exporter, notes, exportOptions)
      : writeOneFile(exporter, notes, exportOptions);
  };
  return { write, out: options['--out'] };
}

/** The format that is named, or the one a person's template makes. */
async function chosenExporter(options: Readonly<Record<string, string>>): Promise<Exporter> {
  const { '--format': id, '--template': file, '--escape': escaping = 'none' } = options;
  if (file !== undefined && id === undefined) {
    if (!isTemplateEscape(escaping)) throw new Error(`--escape takes ${templateEscapes.join(', ')}`);
    const source = await readFile(file, 'utf8');
    const extension = extname(file).slice(1) || 'txt';
    return templateExporter({ id: 'file', label: file, source, extension, escape: escaping });
  }
  if (id === undefined) throw new Error('--format is missing');
  if (file !== undefined) throw new Error('either --format or --template, not both');
  const exporter = exporterOf(id);
  if (!exporter) throw new Error(`there is no format ${id}; 'headnote formats' lists them`);
  return exporter;
}

function isTemplateEscape(name: string): name is TemplateEscape {
  return (templateEscapes as readonly string[]).includes(name);
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
  if (error instanceof TemplateError && error.line !== null)
    return `template, line ${error.line}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
