/** What GraphQL answered. */
export interface Answer<D = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: D | null | undefined;
  readonly errors: readonly AnswerError[] | undefined;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly message: { readonly zh: string; readonly en: string };
    readonly fields?: Readonly<
      Record<string, { readonly code: string; readonly zh: string; readonly en: string }>
    >;
    readonly [key: string]: unknown;
  };
}

/** A browser without a window: sends the cookie it was given and keeps the one it gets. */
export class Client {
  constructor(
    private readonly url: string,
    private cookie: string | null,
  ) {}

  /** The session token this client holds. */
  get token(): string | null {
    return this.cookie;
  }

  /** Any operation; never throws for GraphQL errors. */
  async query<D = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<D>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = text.startsWith('{') ? (JSON.parse(text) as { data?: D; errors?: AnswerError[] }) : {};
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: body.data,
      errors: body.errors,
    };
  }

  /** The data of an operation that has to succeed. */
  async data<D = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<D> {
    const answer = await this.query<D>(query, variables);
    if (answer.errors || !answer.data) throw new Error(`${answer.status} ${answer.text}`);
    return answer.data;
  }

  /** Any request, with the session of this client. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== null) headers.set('cookie', `sid=${this.cookie}`);
    const response = await fetch(this.url + path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const token = /^sid=([^;]*)/.exec(line)?.[1];
      if (token !== undefined) this.cookie = token === '' ? null : token;
    }
    return response;
  }
}
