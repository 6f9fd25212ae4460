import { markdownText } from '../../export/text/escape';
import { exporters } from '../../export/index';

/** `formats`: one line a format, its id first; `--markdown`: the table of docs/formats.md. */
export async function formats(args: readonly string[] = []): Promise<number> {
  process.stdout.write(args.includes('--markdown') ? formatTable() : formatLines());
  return 0;
}

/** The formats as a Markdown table. */
export function formatTable(): string {
  const rows = exporters.map(
    ({ id, label, extension, mediaType, scope, purpose }) =>
      `| \`${id}\` | ${markdownText(label)} | .${extension} | \`${mediaType}\` | ${
        scope === 'one' ? 'a zip with a file each' : 'one file'
      } | ${markdownText(purpose)} |\n`,
  );
  return `| id | format | file | media type | several notes | good for |\n|---|---|---|---|---|---|\n${rows.join('')}`;
}

function formatLines(): string {
  const idWidth = Math.max(...exporters.map(({ id }) => id.length));
  const extensionWidth = Math.max(...exporters.map(({ extension }) => extension.length));
  const lines = exporters.map(
    ({ id, extension, purpose }) =>
      `${id.padEnd(idWidth)}  .${extension.padEnd(extensionWidth)}  ${purpose}\n`,
  );
  return lines.join('');
}
