/** One user for each role in every test database; they share a password. */
export const accounts = {
  admin: { username: 'admin', displayName: '陈管理', role: 'ADMIN' },
  hr: { username: 'hr', displayName: '何人事', role: 'HR' },
  dispatcher: { username: 'dispatcher', displayName: '李调度', role: 'DISPATCHER' },
  engineer: { username: 'engineer', displayName: '王工', role: 'ENGINEER' },
  viewer: { username: 'viewer', displayName: '赵来宾', role: 'VIEWER' },
} as const;

export type Who = keyof typeof accounts;

export const PASSWORD = 'four marbles under a lamp';
