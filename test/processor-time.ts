/** Processor time this process has used up, in milliseconds: other work on the machine does not make it longer. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
