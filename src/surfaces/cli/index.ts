import { read } from './read';

const [command, ...rest] = process.argv.slice(2);
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { read };
const run = commands[command ?? ''];
if (!run) {
  process.stderr.write(`usage: headnote ${Object.keys(commands).join('|')} …\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(rest);
}
