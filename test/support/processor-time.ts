/**
 * Milliseconds of processor that this process has spent: what a bound on hostile input is held against, so that a busy
 * machine does not make it fail.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
