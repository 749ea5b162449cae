/** Everything by which a worker of today's browsers can reach beyond its own files. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
] as const;

/**
 * Takes the ways out away from a worker. It has no use for them, and what it reads comes from strangers: on a host that
 * sends no headers, no policy would stop it.
 */
export function closeNetwork(scope: object): void {
  for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner))
    for (const name of WAYS_OUT) Reflect.deleteProperty(owner, name);
}
