import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { ReadContext } from './define.js';
import type { Reader } from './reader.js';

/** `data` that is text already. Anything that serialises it the usual way still gets the object. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Answers the operations that one statement can answer; all others go their usual way. */
export function readLane(reader: Reader): ApolloServerPlugin<ReadContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // The name of no operation of the document: execution says so.
          if (!operation) return null;
          const text = await reader.text(document, operation, request.variables ?? {}, contextValue);
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
