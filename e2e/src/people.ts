import type { Page } from 'playwright-core';

export type Role = 'ADMIN' | 'HR' | 'DISPATCHER' | 'ENGINEER' | 'VIEWER';

/** The login names the demo company prints. */
export const usernames: Readonly<Record<Role, string>> = {
  ADMIN: 'admin',
  HR: 'hr',
  DISPATCHER: 'dispatcher',
  ENGINEER: 'engineer',
  VIEWER: 'viewer',
};

/** Signs in as a person would in the demo company: by clicking the account. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `${usernames[role]} /` }).click();
  await page.getByRole('button', { name: /搜索一切|Search everything/ }).waitFor();
}

/** Asks the API from inside the page, with the page's own session. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.json();
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Data;
}

export interface SomeDevice {
  readonly id: string;
  readonly serial: string;
  readonly contract: { readonly id: string; readonly number: string };
}

/** A device of the demo company in a stage today, under a contract that prints W-08 and W-09. */
export async function deviceIn(page: Page, stage: 'FREE' | 'PAID' | 'AFTER'): Promise<SomeDevice> {
  const { contracts } = await ask<{ contracts: { rows: { id: string }[] } }>(
    page,
    'query ($stage: [Stage!]) { contracts(filter: { plan: SECURITY_INTEGRATION, coverageState: $stage }) { rows { id } } }',
    { stage: [stage] },
  );
  for (const { id } of contracts.rows) {
    const { devices } = await ask<{ devices: { rows: SomeDevice[] } }>(
      page,
      `query ($filter: DeviceFilter) { devices(filter: $filter, limit: 1) {
         rows { id serial contract { id number } } } }`,
      { filter: { contractId: id, coverageState: [stage], status: 'IN_SERVICE' } },
    );
    const [device] = devices.rows;
    if (device?.contract.id === id) return device;
  }
  throw new Error(`The demo company has no device in ${stage}.`);
}
