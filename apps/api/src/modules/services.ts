import type { RequestContext, ServiceDeps } from '../platform/context.js';
import type { ApiModule } from '../platform/module.js';
import { AuditService } from './audit/audit.service.js';
import { SessionService } from './identity/session.service.js';
import { UserService } from './identity/user.service.js';

/** All services of one transaction. One line per module. */
export function createServices(deps: ServiceDeps) {
  const audit = new AuditService(deps);
  const sessions = new SessionService(deps);
  return {
    audit,
    sessions,
    users: new UserService(deps, audit, sessions),
  };
}

export type Services = ReturnType<typeof createServices>;

/** What a resolver gets from `@Ctx()`. */
export type Context = RequestContext<Services>;

/** The type of a module's `x.module.ts`. */
export type Module = ApiModule<Services>;
