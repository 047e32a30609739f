import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-02',
  chapter: 'P',
  title: text('公司资质', 'Qualifications of the company'),
  text: '安全技术防范系统一级设计、维修、施工资质许可证…公司营业执照…ISO9001:2000质量体系认证…全国质量服务诚信示范企业证书',
  english:
    'First-class licence for security systems, business licence, ISO 9001:2000, national certificate of honest service.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.2',
  paragraphs: [
    {
      id: '1',
      text: '安全技术防范系统一级设计、维修、施工资质许可证',
      english: 'First-class licence to design, repair and build security systems.',
    },
    {
      id: '2',
      text: '公司营业执照…ISO9001:2000质量体系认证…全国质量服务诚信示范企业证书',
      english: 'Business licence, ISO 9001:2000, national certificate of honest service.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q63',
      decision: text(
        '公司资质与人员证书同样按当日判断。失效的在投标和派工时提示,不拦人:答应的维修照做。做安防工程须有登记的资质,没有也提示;其他工种原文没有写。',
        'A qualification of the company is judged for the day as a certificate is. A lapsed one is told before a bid and before a visit and stops nobody: a repair promised is a repair done. Security work needs a licence on file, and its absence is told; of other work the text says nothing.',
      ),
      why: text(
        '资质失效是公司的事,不能让等着维修的甲方承担。',
        'A lapsed licence is ours to put right; the client waiting for a repair must not pay for it.',
      ),
      kind: 'DEFAULT',
      counsel: true,
    },
  ],
};
