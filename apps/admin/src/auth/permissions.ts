/** The permission a screen needs; null: everybody who is signed in. */
export function permissionFor(resource: string, action: string): string | null {
  if (action === 'export') return 'export:run';
  const noun = nouns[resource];
  if (noun === undefined) return null;
  return `${noun}:${readActions.has(action) ? 'read' : 'write'}`;
}

const nouns: Readonly<Record<string, string>> = {
  customers: 'customer',
  contracts: 'contract',
  products: 'product',
  devices: 'device',
  parts: 'part',
  stockPlaces: 'place',
  stockBalances: 'stock',
  stockMovements: 'stock',
  stockPostings: 'stock',
  reservations: 'stock',
  loaners: 'stock',
  stockCounts: 'stock',
  people: 'person',
  trainings: 'training',
  certificates: 'certificate',
  'company-qualifications': 'certificate',
  'certificate-types': 'certificate',
  'bid-annexes': 'annex',
  quotes: 'quote',
  services: 'price',
  'price-lists': 'price',
  'market-samples': 'price',
  users: 'user',
  'audit-events': 'audit',
};

const readActions = new Set(['list', 'show', 'read']);
