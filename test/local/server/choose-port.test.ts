import { describe, expect, test } from 'vitest';
import { portAsked, startAtFreePort } from '../../../local/server/choose-port.ts';

describe('the port', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['0', 0],
    ['8080', 8080],
  ])('PORT=%s', (text, port) => {
    expect(portAsked(text)).toBe(port);
  });

  test.each(['http', '-1', '65536', '41.73', ' 80'])('PORT=%s is refused with its own text', (text) => {
    expect(() => portAsked(text)).toThrow(text);
  });

  test('a busy port is said and the next one taken', async () => {
    const said: string[] = [];
    const busy = Object.assign(new Error('in use'), { code: 'EADDRINUSE' });
    const server = await startAtFreePort(
      4173,
      async (port) => {
        if (port < 4175) throw busy;
        return { port, address: '', close: async () => {} };
      },
      (sentence) => said.push(sentence),
    );
    expect(server.port).toBe(4175);
    expect(said).toEqual([
      'Port 4173 is in use, so Waypoint takes 4174.',
      'Port 4174 is in use, so Waypoint takes 4175.',
    ]);
  });

  test('another failure is not taken for a busy port', async () => {
    const start = async () => {
      throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
    };
    await expect(startAtFreePort(80, start, () => {})).rejects.toThrow('not allowed');
  });
});
