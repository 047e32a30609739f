import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** What is said of a request that is wrong before anybody looks at what it wants. */
export function refusedRequest(status: number, [zh, en]: Words = words[status] ?? notValid) {
  const code = status === 413 || status === 431 ? 'LIMIT_EXCEEDED' : 'GRAPHQL_INVALID';
  return { message: en, extensions: { code, message: { zh, en } } };
}

/** The same for what Node.js refuses before there is a request: a head too large or too slow, or no HTTP at all. */
export function answerBrokenRequest({ code }: { readonly code: string }, socket: Socket): void {
  if (socket.writable && code !== 'ECONNRESET') {
    const status = brokenStatuses[code] ?? 400;
    const body = JSON.stringify({ errors: [refusedRequest(status, status === 400 ? notValid : undefined)] });
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

type Words = readonly [zh: string, en: string];

export const notValid: Words = ['请求无效。', 'This request is not valid.'];

const words: Readonly<Record<number, Words>> = {
  400: ['请求不是有效的 JSON。', 'The request is not valid JSON.'],
  408: ['请求没有及时到达,请重试。', 'The request did not arrive in time; please try again.'],
  413: ['请求过大。', 'The request is too large.'],
  415: ['请以 application/json 发送。', 'Send application/json.'],
  431: ['地址过长。', 'The address is too long.'],
};

const brokenStatuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};
