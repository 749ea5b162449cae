import { cpus, loadavg } from 'node:os';

/** How busy the machine is: a ratio measured on a busy one is worth less. */
export function load() {
  return `[load ${loadavg()[0].toFixed(1)} on ${cpus().length} processors]`;
}
