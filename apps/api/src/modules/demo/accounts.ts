import { hashPassword } from '../identity/password.js';
import type { DemoAccountFacts } from '../identity/user.service.js';
import type { Services } from '../services.js';
import type { Author } from './author.js';

/** Shown on the login page of a demo, so it protects nothing; long enough to be typed where rules are kept. */
const password = 'promise-kept-daily';

const accounts: readonly DemoAccountFacts[] = [
  { username: 'admin', displayName: '林主任', role: 'ADMIN', password },
  { username: 'manager', displayName: '周经理', role: 'ADMIN', password },
  { username: 'hr', displayName: '何人事', role: 'HR', password },
  { username: 'dispatcher', displayName: '苏调度', role: 'DISPATCHER', password },
  { username: 'engineer', displayName: '江工', role: 'ENGINEER', password },
  { username: 'viewer', displayName: '叶来宾', role: 'VIEWER', password },
];

/** One account for each role and a second administrator, published on the login page. Answers the administrator. */
export async function openAccounts({ users }: Services): Promise<Author> {
  const opened = [];
  for (const account of accounts) {
    const passwordHash = await hashPassword(password);
    opened.push(await users.create({ ...account, passwordHash, mustChangePassword: false }));
  }
  await users.publishDemoAccounts(accounts);
  const [admin] = opened;
  if (!admin) throw new Error('A demo has an administrator.');
  return admin;
}
