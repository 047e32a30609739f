import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { DomainError } from '../errors.js';
import { answerOf } from '../graphql/format-error.js';
import { check, type GuardedContext } from '../graphql/request-guard.js';
import { httpStatusOf } from '../http/status.js';
import type { ReadContext } from './define.js';
import type { Reader } from './reader.js';

/** `data` that is text already. Anything that serialises it the usual way still gets the object. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/**
 * Answers the operations that one statement can answer, for whom the viewer is taken for: the statement says whether
 * that is right. All others go their usual way once it is looked up who asks, and may they.
 */
export function readLane(reader: Reader): ApolloServerPlugin<ReadContext & GuardedContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { document, operation, request, contextValue } = asked;
          // The name of no operation of the document: execution says so.
          if (!operation) return null;
          const read = () => reader.text(document, operation, request.variables ?? {}, contextValue);
          let text = await read();
          if (text === null && !contextValue.isConfirmed) {
            await contextValue.confirm();
            try {
              check(asked);
            } catch (error) {
              if (error instanceof DomainError) return refused(error);
              throw error;
            }
            text = await read();
          }
          if (text === null) return null;
          const data = new JsonText(text) as unknown as Record<string, unknown>;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { data } },
          };
        },
      };
    },
  };
}

/** Apollo formats no error that is thrown this late. */
function refused(error: DomainError): GraphQLResponse {
  const answer = answerOf(error);
  return {
    http: { headers: new HeaderMap(), status: httpStatusOf(error) },
    body: { kind: 'single', singleResult: { errors: [answer] } },
  };
}

/** For Apollo's `stringifyResult`: text goes out as it came in. */
export function stringifyResult(result: { readonly data?: unknown }): string {
  const { data } = result;
  return data instanceof JsonText ? `{"data":${data.text}}\n` : `${JSON.stringify(result)}\n`;
}
