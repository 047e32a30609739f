import type { CauseCode, CostClass, Stage } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { Actor } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { stageOn } from '../coverage/coverage-state.js';
import type { Services } from '../services.js';

interface Call {
  /** Stage of the device that was asked about. */
  readonly stage: Stage;
  readonly cause: CauseCode;
  readonly costClass: CostClass;
  readonly note: string;
}

/** Answers somebody relied on: one of each kind a newcomer wants to see. */
const calls: readonly Call[] = [
  { stage: 'FREE', cause: 'LIGHTNING', costClass: 'PARTS', note: '雷雨后两台摄像机无图像,现场确认雷击。' },
  { stage: 'FREE', cause: 'CLIENT_DAMAGE', costClass: 'PARTS', note: '装修时碰坏镜头,甲方现场签认。' },
  { stage: 'FREE', cause: 'PRODUCT_DEFECT', costClass: 'LABOUR', note: '红外灯板老化。' },
  { stage: 'FREE', cause: 'UNKNOWN', costClass: 'VISIT', note: '偶发离线,原因待查。' },
  { stage: 'PAID', cause: 'PRODUCT_DEFECT', costClass: 'BOARD_REPAIR', note: '电源板损坏,先报价。' },
  { stage: 'AFTER', cause: 'PRODUCT_DEFECT', costClass: 'SOFTWARE_UPGRADE', note: '录像机升级,终身免费。' },
  { stage: 'AFTER', cause: 'PRODUCT_DEFECT', costClass: 'PARTS', note: '按收费标准报价后更换。' },
  { stage: 'NOT_STARTED', cause: 'OUR_WORKMANSHIP', costClass: 'LABOUR', note: '验收前整改。' },
];

/** Asks the rules as the engineer and keeps the answers. */
export async function saveDecisions(
  em: EntityManager,
  clock: Clock,
  servicesFor: (actor: Actor) => Services,
): Promise<void> {
  const [engineer] = await query<{ id: string; name: string }>(
    em,
    sql`SELECT id::text, display_name AS name FROM app_user WHERE role = 'ENGINEER' ORDER BY id LIMIT 1`,
  );
  const actor: Actor = {
    userId: engineer?.id ?? null,
    name: engineer?.name ?? '系统',
    role: 'ENGINEER',
    ip: null,
  };
  const { coverage } = servicesFor(actor);
  for (const [index, { stage, cause, costClass, note }] of calls.entries()) {
    const deviceId = await deviceIn(em, stage, index, clock);
    if (deviceId === null) continue;
    const question = { calledAt: clock.now(), causes: [cause], causeState: 'CONFIRMED' as const, costClass };
    await coverage.keep(deviceId, question, note);
  }
}

async function deviceIn(em: EntityManager, stage: Stage, skip: number, clock: Clock): Promise<string | null> {
  const staged = { stageFrom: sql`d.stage_from`, stages: sql`d.stages` };
  const [found] = await query<{ id: string }>(
    em,
    sql`SELECT d.id::text FROM device d JOIN product p ON p.id = d.product_id
      WHERE ${stageOn(staged, sql`${clock.today()}::date`)} = ${stage} AND p.category = 'CCTV' AND d.status = 'IN_SERVICE'
      ORDER BY d.id LIMIT 1 OFFSET ${skip * 3}`,
  );
  return found?.id ?? null;
}
