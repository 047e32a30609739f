import type { Module } from '../services.js';
import { SettingResolver } from './setting.resolver.js';

export const settingsModule: Module = {
  name: 'settings',
  entities: [],
  resolvers: [SettingResolver],
  reads: [],
  permissions: { 'setting:write': ['ADMIN'] },
};
