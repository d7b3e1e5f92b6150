import { describe, expect, test } from 'vitest';
import { isAllowed, isAllowedSocket } from '../../../local/server/allowed.ts';

const port = 4173;
const asked = (method: string, headers: Record<string, string>) => ({ method, headers });

describe('who may ask', () => {
  const own = { host: '127.0.0.1:4173' };
  test.each([
    ['the page itself', 'GET', own, true],
    ['by the name localhost', 'GET', { host: 'localhost:4173' }, true],
    ['the page posting', 'POST', { ...own, origin: 'http://127.0.0.1:4173' }, true],
    ['another site posting', 'POST', { ...own, origin: 'https://evil.example' }, false],
    ['an add-on page posting', 'POST', { ...own, origin: 'null' }, false],
    ['a post that hides its origin', 'POST', own, false],
    ['a renamed host', 'GET', { host: 'evil.example:4173' }, false],
    ['another port', 'GET', { host: '127.0.0.1:80' }, false],
    ['no host', 'GET', {}, false],
    ['own names mixed', 'POST', { ...own, origin: 'http://localhost:4173' }, false],
    [
      'a script tag elsewhere',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
      false,
    ],
    [
      'a frame elsewhere',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      false,
    ],
    [
      'a link elsewhere',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      true,
    ],
  ])('%s', (_who, method, headers, expected) => {
    expect(isAllowed(asked(method, headers), port)).toBe(expected);
  });

  test('a socket must say where it comes from', () => {
    expect(isAllowedSocket(asked('GET', own), port)).toBe(false);
    expect(isAllowedSocket(asked('GET', { ...own, origin: 'http://127.0.0.1:4173' }), port)).toBe(true);
  });
});
