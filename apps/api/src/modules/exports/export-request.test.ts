import { describe, expect, it } from 'vitest';
import type { Permission, Viewer } from '../../platform/access/index.js';
import { Forbidden } from '../../platform/errors.js';
import { exportRequest } from './export-request.js';

/** Somebody who may do everything but these. */
function anyoneBut(...denied: Permission[]): Viewer {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    username: 'someone',
    displayName: '某人',
    role: 'DISPATCHER',
    locale: 'ZH_CN',
    email: null,
    mustChangePassword: false,
    hasSecondFactor: false,
    mustSetUpSecondFactor: false,
    provenUntil: null,
    permissions: [],
    can: (permission) => !denied.includes(permission),
  };
}

const fieldsOf = (list: string, viewer: Viewer, columns?: string) =>
  exportRequest(list, columns === undefined ? {} : { columns }, viewer).columns.map(({ field }) => field);

describe('what an export may hold', () => {
  it('leaves out what the viewer may not see, and refuses it when asked for', () => {
    const viewer = anyoneBut('customer:contacts', 'contract:money');
    expect(fieldsOf('customers', viewer)).toEqual(
      expect.not.arrayContaining(['phone', 'email', 'contactName']),
    );
    expect(fieldsOf('contracts', viewer).filter((field) => /Fen|Released/.test(field))).toEqual([]);
    expect(fieldsOf('devices', viewer).filter((field) => /phone|fax|contactName/.test(field))).toEqual([]);
    expect(() => fieldsOf('devices', viewer, 'serial,customer.phone')).toThrow(Forbidden);
    expect(() => fieldsOf('contracts', viewer, 'settlementFen')).toThrow(Forbidden);
    expect(fieldsOf('devices', anyoneBut(), 'serial,customer.phone')).toEqual(['serial', 'customer.phone']);
  });

  it('wants the right to export and the right to read the list', () => {
    expect(() => fieldsOf('devices', anyoneBut('export:run'))).toThrow(Forbidden);
    expect(() => fieldsOf('users', anyoneBut('user:read'))).toThrow(Forbidden);
  });
});
