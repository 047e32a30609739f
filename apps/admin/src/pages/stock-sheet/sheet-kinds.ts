/** What can be done to the stock on a sheet; the word is also the last part of its address. */
export const sheetKinds = [
  'receive',
  'issue',
  'return',
  'transfer',
  'adjust',
  'scrap',
  'quarantine',
  'clear',
  'oem-out',
  'oem-back',
] as const;
export type SheetKind = (typeof sheetKinds)[number];

export interface SheetRules {
  readonly permission: string;
  readonly reason: 'optional' | 'required';
  /** What a line takes from, and so what it can have too little of. */
  readonly takes: 'free' | 'quarantined' | null;
  /** Something new comes in: it has a cost, a batch, a last day. */
  readonly comesIn: boolean;
  /** A minus takes out, a plus brings in. */
  readonly signed: boolean;
  readonly toPlace: boolean;
  readonly shelf: boolean;
  /** A device and a contract it is used for. */
  readonly use: boolean;
  /** The posting that took out what comes back. */
  readonly origin: 'ISSUE' | 'OEM_OUT' | null;
  readonly originNeeded: boolean;
  /** Asks whether it is taken from, or brought into, quarantine. */
  readonly quarantine: 'from' | 'to' | null;
}

const plain: SheetRules = {
  permission: 'stock:manage',
  reason: 'optional',
  takes: null,
  comesIn: false,
  signed: false,
  toPlace: false,
  shelf: false,
  use: false,
  origin: null,
  originNeeded: false,
  quarantine: null,
};

export const sheetRules: Readonly<Record<SheetKind, SheetRules>> = {
  receive: { ...plain, comesIn: true, shelf: true },
  issue: { ...plain, permission: 'stock:issue', takes: 'free', use: true },
  return: { ...plain, permission: 'stock:issue', origin: 'ISSUE' },
  transfer: { ...plain, permission: 'stock:transfer', takes: 'free', toPlace: true },
  adjust: { ...plain, reason: 'required', signed: true, comesIn: true },
  scrap: { ...plain, reason: 'required', takes: 'free', quarantine: 'from' },
  quarantine: { ...plain, reason: 'required', takes: 'free' },
  clear: { ...plain, reason: 'required', takes: 'quarantined' },
  'oem-out': { ...plain, reason: 'required', takes: 'free', quarantine: 'from' },
  'oem-back': { ...plain, origin: 'OEM_OUT', originNeeded: true, quarantine: 'to' },
};

export function isSheetKind(text: string | undefined): text is SheetKind {
  return sheetKinds.some((kind) => kind === text);
}
