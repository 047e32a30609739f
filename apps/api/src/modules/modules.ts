import { auditModule } from './audit/audit.module.js';
import type { Module } from './services.js';

/** The table of contents of the API. */
export const modules: readonly Module[] = [auditModule];
