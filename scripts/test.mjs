// npm test: installs what is missing, then types, lint, build, unit tests, the extension linter, and the browsers.
import { browsersHere, installPackages, run } from './ready.mjs';

installPackages();
for (const step of ['typecheck', 'lint', 'build', 'test:unit', 'lint:ext'])
  run('npm', 'run', '--silent', step);
if (browsersHere().length < 2) {
  console.error(
    'The end-to-end tests need both browsers: scripts/install-browsers.sh installs them on Debian and Ubuntu.',
  );
  process.exit(1);
}
run('npm', 'run', '--silent', 'test:e2e');
