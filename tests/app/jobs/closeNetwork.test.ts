import { expect, it } from 'vitest';
import { closeNetwork } from '../../../src/app/jobs/worker/closeNetwork.ts';

it('closeNetwork takes away what reaches the network, own or inherited, and leaves the rest', () => {
  class Scope {
    fetch(): string {
      return 'gone';
    }
    postMessage(): string {
      return 'stays';
    }
  }
  const scope = Object.assign(new Scope(), { WebSocket: class {}, importScripts: () => undefined });
  closeNetwork(scope);
  expect([scope.fetch, scope.WebSocket, scope.importScripts]).toEqual([undefined, undefined, undefined]);
  expect(scope.postMessage()).toBe('stays');
});
