import { type Localized, text } from '../kernel/localized.js';

/** 安防系统施工维修 · 机电 · 网络与信息化 · 软件 · 服务接待: what somebody can be sent, or put, to do. */
export const workKinds = ['SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK'] as const;
export type WorkKind = (typeof workKinds)[number];

export const workKindWords: Readonly<Record<WorkKind, Localized>> = {
  SECURITY: text('安防系统施工维修', 'security systems'),
  ELECTROMECHANICAL: text('机电', 'electromechanical'),
  NETWORK: text('网络与信息化', 'network and information'),
  SOFTWARE: text('软件', 'software'),
  DESK: text('服务接待', 'service desk'),
};
