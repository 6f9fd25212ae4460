import { exportNotes } from './export';
import { formats } from './formats';
import { help } from './help';
import { read } from './read';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  read,
  formats,
  export: exportNotes,
  help,
  '--help': help,
};

// Whoever reads the output may stop early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [command, ...rest] = process.argv.slice(2);
const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run) process.exitCode = await run(rest);
else {
  process.stderr.write(
    `${command === undefined ? 'no command given' : `no command ${command}`}; 'headnote help' lists them\n`,
  );
  process.exitCode = 2;
}
