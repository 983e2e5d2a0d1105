/**
 * Starts to time what hostile input costs. The answer is in milliseconds: of the clock, or of the processor when they are
 * fewer, so that a busy machine does not make a bound fail (the processor's count the collector's threads too).
 */
export function timing(): () => number {
  const clock = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  };
}
