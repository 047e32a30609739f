import { expect, test } from 'vitest';
import { entriesFor } from '../layout/menu-entries';
import { permissionFor } from './permissions';

test('reading and writing are different permissions', () => {
  expect(permissionFor('contracts', 'list')).toBe('contract:read');
  expect(permissionFor('contracts', 'edit')).toBe('contract:write');
  expect(permissionFor('devices', 'export')).toBe('export:run');
});

test('the menu holds what the role may open, in the order of the business', () => {
  expect(entriesFor(['device:read', 'contract:read']).map(({ to }) => to)).toEqual([
    '/contracts',
    '/devices',
    '/rulebook',
  ]);
});
