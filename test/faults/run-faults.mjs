// Kills real browsers while the store works, and counts what was acknowledged against what is there afterwards.
// node test/faults/run-faults.mjs [kills a job and browser, 50]; BROWSER=chrome|firefox and JOB=save|import|upgrade for one of them.
import { makeProfile } from './browser-process.mjs';
import { startPageServer } from './page-server.mjs';
import { faultsOf } from './verdict.mjs';

const KILLS = Number(process.argv[2] ?? 50);
const NAMES = process.env.BROWSER ? [process.env.BROWSER] : ['chrome', 'firefox'];
/** Kills between two checks of what is there. */
const CHECK_EVERY = 10;
const IMPORT = 400;
const UPGRADE = 400;
/** About how long such an upgrade takes, in ms: a kill after that finds it done. */
const UPGRADE_TIME = 250;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const heard = [];
const listeners = new Set();
const server = await startPageServer((what, value) => {
  heard.push([what, value]);
  for (const listener of listeners) listener(what, value);
});

/** Resolves with the first thing told under a name; a page's failure is an error. */
function told(what, ms = 60_000) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(reject, new Error(`${what}: not told within ${ms} ms`)), ms);
    const listener = (name, value) => {
      if (name === what) done(resolve, value);
      else if (name === 'failed') done(reject, new Error(value));
    };
    const done = (settle, value) => {
      clearTimeout(timer);
      listeners.delete(listener);
      settle(value);
    };
    listeners.add(listener);
  });
}

/** Starts a browser on a job, waits for its first word, then for a random while, and kills it. */
async function killDuring(profile, job, first, round, count, most) {
  const word = told(first);
  const browser = await profile.start(server.url(job, round, count));
  await word;
  await sleep(Math.random() * most);
  await browser.kill();
}

async function runJob(profile, job, round, count, last) {
  const word = told(last, 120_000);
  const browser = await profile.start(server.url(job, round, count));
  try {
    return await word;
  } finally {
    await browser.kill();
  }
}

/** What was acknowledged so far. */
function acknowledged() {
  const saved = new Map();
  const imported = new Map();
  for (const [what, value] of heard) {
    if (what === 'saved') saved.set(value.index, value.version);
    if (what === 'imported') imported.set(value.first, Math.max(value.done, imported.get(value.first) ?? 0));
  }
  return { saved, imported };
}

async function killMany(name, job, first, count) {
  heard.length = 0;
  const profile = await makeProfile(name);
  let faults = [];
  let notes = 0;
  try {
    for (let round = 1; round <= KILLS && faults.length === 0; round += 1) {
      await killDuring(profile, job, first, round, count, 400);
      if (round % CHECK_EVERY === 0 || round === KILLS) {
        const found = await runJob(profile, 'check', round, 0, 'found');
        faults = faultsOf(acknowledged(), found);
        notes = found.found.length;
      }
    }
  } finally {
    await profile.remove();
  }
  const { saved, imported } = acknowledged();
  const count_ = saved.size + [...imported.values()].reduce((sum, done) => sum + done, 0);
  return report(
    `${name}: ${KILLS} kills during ${job}: ${count_} notes acknowledged, ${notes} there`,
    faults,
  );
}

/**
 * Kills during upgrades; an upgrade that was broken off goes on at the next start. When one comes to its end, all of it
 * is checked, and another library is made.
 */
async function killUpgrades(name) {
  let faults = [];
  let profile = await makeProfile(name);
  let libraries = 0;
  try {
    await runJob(profile, 'fill', 0, UPGRADE, 'filled');
    for (let kills = 0; kills < KILLS && faults.length === 0; ) {
      const isFinished = await killUpgrade(profile);
      if (!isFinished) kills += 1;
      if (!isFinished && kills < KILLS) continue;
      const found = await runJob(profile, 'check', kills, 1, 'found');
      faults = [...faultsOf({ saved: new Map(), imported: new Map() }, found), ...notUpgraded(found.found)];
      libraries += 1;
      await profile.remove();
      profile = await makeProfile(name);
      if (kills < KILLS) await runJob(profile, 'fill', 0, UPGRADE, 'filled');
    }
  } finally {
    await profile.remove();
  }
  return report(
    `${name}: ${KILLS} kills during upgrade: ${libraries} libraries of ${UPGRADE} notes checked`,
    faults,
  );
}

/** Kills a browser some time after an upgrade began; true where the upgrade was quicker. */
async function killUpgrade(profile) {
  const finished = told('upgraded').then(() => true);
  const killed = told('upgrading')
    .then(() => sleep(Math.random() * UPGRADE_TIME))
    .then(() => false);
  finished.catch(() => {});
  const browser = await profile.start(server.url('upgrade', 0, 0));
  const isFinished = await Promise.race([finished, killed]);
  await browser.kill();
  return isFinished;
}

const notUpgraded = (found) => [
  ...(found.length === UPGRADE ? [] : [`${found.length} of ${UPGRADE} notes are left`]),
  ...found.flatMap(({ index, upgrades }) => (upgrades[0] === 1 ? [] : [`article ${index} is not upgraded`])),
];

function report(line, faults) {
  console.log(`${faults.length === 0 ? 'ok' : 'FAULT'}  ${line}`);
  for (const fault of faults.slice(0, 20)) console.log(`       ${fault}`);
  return faults.length === 0;
}

const JOBS = {
  save: (name) => killMany(name, 'save', 'saved', 0),
  import: (name) => killMany(name, 'import', 'imported', IMPORT),
  upgrade: killUpgrades,
};
const results = [];
for (const name of NAMES) {
  for (const job of process.env.JOB ? [process.env.JOB] : Object.keys(JOBS))
    results.push(await JOBS[job](name));
}
await server.close();
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exit(passed === results.length ? 0 : 1);
