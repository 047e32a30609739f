import type { Citation } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import { formatDay } from '../kernel/plain-date.js';
import type { CoverageFacts, CoverageQuestion } from './facts.js';
import type { RejectedRule } from './outcomes.js';
import type { Ruling } from './ruling.js';
import type { Standing } from './standing.js';
import { hardwareQuotedFirst, type SoftwareEndReason, softwareEnd } from './w-11-software/rule.js';

/**
 * Services that cost nothing in any stage, where a contract of the device prints them: support by
 * telephone (T-03) and software upgrades with their labour and visit (W-11). New hardware for an upgrade
 * is no repair and is quoted in every stage. Null: ruled by stage.
 */
export function lifelongRuling(
  standing: Standing,
  facts: CoverageFacts,
  question: CoverageQuestion,
  byStage: Ruling,
): Ruling | null {
  if (question.costClass === 'PHONE_SUPPORT') {
    return facts.lines.some((line) => line.terms.phoneSupport !== null)
      ? free('PHONE_FREE', phone, byStage)
      : null;
  }
  const upgrade = question.costClass === 'SOFTWARE_UPGRADE';
  if (!upgrade && question.forSoftwareUpgrade !== true) return null;
  if (question.costClass === 'PARTS') return hardware;
  const end = softwareEnd(facts, formatDay(standing.day));
  if (end !== null) return upgrade && end !== 'NOT_PROMISED' ? ended(end) : null;
  if (question.costClass === 'BOARD_REPAIR') return null;
  const ruling = free('SOFTWARE_FREE', software, byStage);
  return question.needsNewHardware === true ? { ...ruling, warnings: [hardwareQuotedFirst] } : ruling;
}

const phone: Citation = { clause: 'T-03' };
const software: Citation = { clause: 'W-11', paragraph: '2', question: 'Q28' };
const ownSystems: Citation = { clause: 'W-11', paragraph: '1', question: 'Q28' };

function free(saying: Ruling['saying'], citation: Citation, byStage: Ruling): Ruling {
  return {
    payer: 'COMPANY',
    charge: 'FREE',
    clientPercent: 0,
    saying,
    basis: [citation],
    rejected: byStage.charge === 'FREE' ? [] : [stageBeaten(byStage)],
    warnings: [],
    conflict: null,
    reviewFlag: false,
  };
}

function stageBeaten(byStage: Ruling): RejectedRule {
  return {
    citation: byStage.basis[0],
    why: text(
      '这项服务终身免费,与期间和原因无关。',
      'This service is free for ever, whatever the period and the cause.',
    ),
  };
}

const hardware: Ruling = {
  payer: 'CLIENT',
  charge: 'QUOTE',
  clientPercent: 100,
  saying: 'HARDWARE',
  basis: [ownSystems],
  rejected: [
    {
      citation: software,
      why: text(
        '免费的是升级服务,不含新硬件和授权。',
        'The upgrade is free, new hardware and licences are not.',
      ),
    },
  ],
  warnings: [hardwareQuotedFirst],
  conflict: null,
  reviewFlag: false,
};

function ended(reason: Exclude<SoftwareEndReason, 'NOT_PROMISED'>): Ruling {
  const why =
    reason === 'DEVICE_RETIRED'
      ? text('设备已退役。', 'The device is retired.')
      : text('原厂已停产该产品。', 'The maker has ended the product.');
  return {
    payer: 'CLIENT',
    charge: 'QUOTE',
    clientPercent: 100,
    saying: 'SOFTWARE_ENDED',
    basis: [ownSystems],
    rejected: [{ citation: software, why }],
    warnings: [{ code: reason, message: why, basis: [ownSystems] }],
    conflict: null,
    reviewFlag: false,
  };
}
