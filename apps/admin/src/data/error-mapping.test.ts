import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { HttpError } from 'react-admin';
import { beforeEach, describe, expect, test } from 'vitest';
import { i18nProvider } from '../i18n/i18n-provider';
import { bodyOf, codeOf, toHttpError } from './error-mapping';

beforeEach(() => i18nProvider.changeLocale('zh-CN'));

describe('errors of the API become HttpErrors', () => {
  test('field errors lose the name of the argument and keep the summary apart', () => {
    const error = toHttpError(
      refused({
        code: 'BAD_INPUT',
        message: { zh: '填写的内容有误。', en: 'Something is wrong.' },
        fields: { 'input.name': { code: 'DUPLICATE', zh: '已有同名客户。', en: 'Taken.' } },
      }),
    );
    expect(error).toBeInstanceOf(HttpError);
    expect(error.status).toBe(422);
    expect(bodyOf(error)?.errors).toEqual({
      root: { serverError: '填写的内容有误。' },
      name: '已有同名客户。',
    });
  });

  test('the language of the screen decides which words', async () => {
    await i18nProvider.changeLocale('en');
    expect(toHttpError(refused({ code: 'FORBIDDEN', message: { zh: '不行', en: 'No' } })).message).toBe('No');
  });

  test('what only a programmer understands stays out of the sentence', () => {
    const raw = 'Field "foo" is not defined by type "DeviceFilter".';
    const error = toHttpError(
      refused({ code: 'GRAPHQL_INVALID', message: { zh: `请求无效:${raw}`, en: raw } }),
    );
    expect(error.message).not.toContain('foo');
    expect(bodyOf(error)?.detail).toContain('foo');
  });

  test('a conflict carries the row as it is now', () => {
    const error = toHttpError(refused({ code: 'CONFLICT', current: { name: '乙' }, version: 7 }));
    expect(codeOf(error)).toBe('CONFLICT');
    expect(bodyOf(error)).toMatchObject({ current: { name: '乙' }, version: 7 });
    expect(bodyOf(error)?.errors).toBeUndefined();
  });

  test('an ended session', () => {
    const error = toHttpError(refused({ code: 'UNAUTHENTICATED' }));
    expect(codeOf(error)).toBe('UNAUTHENTICATED');
    expect(error.status).toBe(401);
  });

  test('the same errors behind a status that is no success', () => {
    const bodyText = JSON.stringify({
      errors: [{ extensions: { code: 'TOO_MANY_TRIES', retryAfterSeconds: 30 } }],
    });
    const error = toHttpError(
      new ServerError('429', { response: new Response(null, { status: 429 }), bodyText }),
    );
    expect(bodyOf(error)).toMatchObject({ code: 'TOO_MANY_TRIES', retryAfterSeconds: 30 });
  });

  test('what is not from the API is the network, and says that nothing typed is lost', () => {
    const error = toHttpError(new TypeError('Failed to fetch'));
    expect(codeOf(error)).toBe('NETWORK');
    expect(error.status).toBe(0);
    expect(error.message).toContain('您输入的内容仍在这里');
  });

  test('an unknown code is an internal error with its number', () => {
    const error = toHttpError(refused({ code: 'SURPRISE', id: 'e-42' }));
    expect(codeOf(error)).toBe('INTERNAL');
    expect(error.message).toContain('e-42');
  });

  test('mapping twice changes nothing', () => {
    const once = toHttpError(refused({ code: 'NOT_FOUND' }));
    expect(toHttpError(once)).toBe(once);
  });
});

function refused(extensions: Record<string, unknown>): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message: 'refused', extensions }] });
}
