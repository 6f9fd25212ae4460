// Compares what the store acknowledged with what is there afterwards.

/**
 * `saved`: index → last acknowledged version; `imported`: acknowledged counts by first index.
 * Gives sentences about what is wrong; none is the verdict hoped for.
 */
export function faultsOf({ saved, imported }, { heads, found }) {
  const faults = [];
  const byIndex = new Map(found.map((note) => [note.index, note]));
  if (byIndex.size !== found.length) faults.push(`${found.length - byIndex.size} articles are there twice`);
  if (heads !== found.length) faults.push(`the list shows ${heads} of ${found.length} notes`);
  for (const [index, version] of saved) {
    const there = byIndex.get(index);
    if (!there) faults.push(`article ${index} was acknowledged and is lost`);
    else if (there.version < version)
      faults.push(`article ${index}: version ${version} acknowledged, ${there.version} there`);
  }
  for (const [first, done] of imported) {
    for (let index = first; index < first + done; index += 1) {
      if (!byIndex.has(index)) faults.push(`imported article ${index} was acknowledged and is lost`);
    }
  }
  for (const { index, version, article, upgrades } of found) {
    if (article !== version)
      faults.push(`article ${index}: note of version ${version}, article of ${article}`);
    if (upgrades[0] !== upgrades[1] || upgrades[0] > 1)
      faults.push(`article ${index}: half upgraded (${upgrades})`);
  }
  return faults;
}
