// npm run eval [-- --lang ru,en]: builds nothing; scores dist/cli.mjs on the gold facts and pages beside the project, where they are.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const shared = '../shared/eval';
if (!existsSync(shared)) {
  console.log('SKIPPED: the evaluation sets are not beside this project (../shared/eval)');
  process.exit(0);
}
const rest = process.argv.slice(2);
const node = (script, args) =>
  spawnSync('node', [`${shared}/${script}`, '--cli', 'node dist/cli.mjs', ...args], { stdio: 'inherit' });
const gold = readdirSync(`${shared}/gold`)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => `${shared}/gold/${file}`);
node('score-notes.mjs', [
  '--gold',
  ...gold,
  '--text',
  `${shared}/gold/text`,
  '--errors',
  'errors-notes.md',
  ...rest,
]);
if (!rest.length)
  node('score-pages.mjs', ['--pages', `${shared}/pages/pages.jsonl`, '--errors', 'errors-pages.md']);
