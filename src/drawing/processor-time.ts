/** How much this process has worked, whatever else the machine did meanwhile: milliseconds on all its threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return Math.ceil((user + system) / 1000);
}
