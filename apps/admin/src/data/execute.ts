import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { client } from './client';
import { codeOf, toHttpError } from './error-mapping';
import { sessionRenewal } from './session-renewal';
import { tokenChanges } from './token-changes';

/** Asks the API a question. Throws HttpError with words a person can read. */
export async function ask<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return withSession(async () => {
    const { data } = await client.query<Data, OperationVariables>({ query, variables });
    return answered(data);
  });
}

/** Tells the API to change something. Throws HttpError with field errors, conflicts and dependents in `body`. */
export async function tell<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return withSession(async () => {
    const { data } = await client.mutate<Data, OperationVariables>({ mutation, variables });
    return answered(data);
  });
}

/** When the session has ended, waits for the person to sign in again above the page, then repeats once. */
export async function withSession<T>(request: () => Promise<T>): Promise<T> {
  const token = tokenChanges.count;
  try {
    return await request();
  } catch (problem) {
    const error = toHttpError(problem);
    if (codeOf(error) !== 'UNAUTHENTICATED') throw error;
    if (!(await tokenChanges.since(token)) && !(await sessionRenewal.ask())) throw error;
  }
  try {
    return await request();
  } catch (problem) {
    throw toHttpError(problem);
  }
}

function answered<T>(data: T | null | undefined): T {
  if (data === null || data === undefined) throw new Error('The API answered without data');
  return data;
}
