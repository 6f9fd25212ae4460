import { exporters } from '../../export/index';

/** `formats`: one line a format, its id first. */
export async function formats(): Promise<number> {
  const width = (pick: (index: number) => string) =>
    Math.max(...exporters.map((_, index) => pick(index).length));
  const idWidth = width((index) => exporters[index]!.id);
  const extensionWidth = width((index) => exporters[index]!.extension);
  for (const { id, extension, purpose } of exporters)
    process.stdout.write(`${id.padEnd(idWidth)}  .${extension.padEnd(extensionWidth)}  ${purpose}\n`);
  return 0;
}
