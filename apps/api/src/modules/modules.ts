import { auditModule } from './audit/audit.module.js';
import { identityModule } from './identity/identity.module.js';
import type { Module } from './services.js';

/** The table of contents of the API. */
export const modules: readonly Module[] = [identityModule, auditModule];
