import type { Liquid, Template as ParsedTemplate } from 'liquidjs';
import { latexText } from '../citation/bib-entry';
import { oneLine } from '../text/clean-text';
import { htmlText, markdownText, spreadsheetCell } from '../text/escape';
import type { Exportable, Exporter, ExportOptions } from '../exporter';
import { viewOf } from '../view/note-view';
import type { Template, TemplateEscape } from './template';
import { templateFields } from './template-fields';

/** Longest template, longest text of one note, and longest time for one note. */
const LIMITS = { source: 100_000, output: 1_000_000, milliseconds: 1000, memory: 5_000_000 };

/** A template cannot be read, or not be carried out within its limits. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** @param line counted from 1; null where no place in the template is to blame. */
  constructor(
    message: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

/** What a preview shows: the text, or what is wrong and where. */
export type TemplatePreview =
  | { ok: true; text: string }
  | { ok: false; message: string; line: number | null };

const ESCAPES: Readonly<Record<TemplateEscape, (text: string) => string>> = {
  none: (text) => text,
  markdown: (text) => markdownText(oneLine(text)),
  html: htmlText,
  latex: latexText,
  csv: (text) => `"${spreadsheetCell(text).replaceAll('"', '""')}"`,
};

/** A template as a format, so that menus, zips and hand-overs treat it like any other. */
export function templateExporter(template: Template): Exporter {
  return {
    id: `template-${template.id}`,
    label: template.label,
    purpose: template.label,
    group: 'document',
    extension: template.extension,
    mediaType: template.escape === 'html' ? 'text/html' : 'text/plain',
    scope: 'many',
    async *write(notes, options) {
      const render = await compile(template);
      for await (const item of notes) yield render(item, options);
    },
  };
}

/** The template carried out on one note; what is wrong is told, not thrown. */
export async function previewTemplate(
  template: Template,
  item: Exportable,
  options: ExportOptions = {},
): Promise<TemplatePreview> {
  try {
    return { ok: true, text: (await compile(template))(item, options) };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, message: error.message, line: error.line };
    throw error;
  }
}

/** @throws TemplateError */
async function compile(template: Template): Promise<(item: Exportable, options: ExportOptions) => string> {
  if (template.source.length > LIMITS.source) throw new TemplateError('the template is too long', null);
  const engine = await makeEngine(template.escape);
  const parsed = attempt(() => engine.parse(template.source));
  return (item, options) => {
    const fields = templateFields(viewOf(item), options);
    const text = attempt(() => renderWithin(engine, parsed, fields));
    if (text.length > LIMITS.output) throw new TemplateError('the text becomes too long', null);
    return text;
  };
}

function renderWithin(engine: Liquid, parsed: ParsedTemplate[], fields: object): string {
  return String(
    engine.renderSync(parsed, fields, {
      renderLimit: LIMITS.milliseconds,
      memoryLimit: LIMITS.memory,
      ownPropertyOnly: true,
    }),
  );
}

/** Liquid without files: no template can load another, reach a prototype, call a function or print a value unescaped. */
async function makeEngine(format: TemplateEscape): Promise<Liquid> {
  const { Liquid } = await import('liquidjs');
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    jsTruthy: true,
    templates: {},
    parseLimit: LIMITS.source,
    outputEscape: (value) => ESCAPES[format](printed(value)),
  });
  for (const tag of ['include', 'render', 'layout', 'block']) delete engine.tags[tag];
  engine.registerFilter('raw', (value: unknown) => value);
  engine.registerFilter('one_line', (value: unknown) => oneLine(printed(value)));
  return engine;
}

function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(printed).join(', ') : String(value);
}

function attempt<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const { message = String(error), token } = error as {
      message?: string;
      token?: { getPosition(): number[] };
    };
    throw new TemplateError(message.replace(/, line:\d+, col:\d+$/u, ''), token?.getPosition()[0] ?? null);
  }
}
