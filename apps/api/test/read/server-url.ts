import { inject } from 'vitest';

/** The server the whole run shares; the library makes databases of its own on it. */
export function serverUrl(): string {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  return url.href;
}
