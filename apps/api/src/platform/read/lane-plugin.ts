import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type GuardedContext, guard } from '../graphql/request-guard.js';
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
 * Answers the operations that one statement can answer, on the belief of who asks where there is one. All others go
 * their usual way, and so does a belief that turned out wrong: looked up anew, and judged anew.
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
          if (text === null && contextValue.belief) {
            await contextValue.confirm();
            guard(asked);
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

/** For Apollo's `stringifyResult`: text goes out as it came in. */
export function stringifyResult(result: { readonly data?: unknown }): string {
  const { data } = result;
  return data instanceof JsonText ? `{"data":${data.text}}\n` : `${JSON.stringify(result)}\n`;
}
