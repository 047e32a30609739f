import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'H-01',
  chapter: 'H',
  title: text('两次未修好,可委托他人', 'Two failed repairs: others may be hired'),
  text: '保修期间,相同问题经我公司处理2次还未处理好的,甲方或物业公司可委托他人处理',
  english:
    'If during the guarantee the same problem has been dealt with by our company twice and is still not put right, the client or the property manager may entrust others with it',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(5)',
  paragraphs: [
    { id: '1', text: '保修期间', english: 'during the guarantee' },
    { id: '2', text: '相同问题', english: 'the same problem' },
    {
      id: '3',
      text: '经我公司处理2次还未处理好的',
      english: 'dealt with by our company twice and still not put right',
    },
    {
      id: '4',
      text: '甲方或物业公司可委托他人处理',
      english: 'the client or the property manager may entrust others with it',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q18',
      decision: text(
        '同一安装位置且同一故障类别,或确认为同一根本原因,就是相同问题。工程师提出,主管确认,客户也可以主张。',
        'The same position and fault family, or the same confirmed root cause, is the same problem. The engineer proposes, the supervisor confirms, the client may assert.',
      ),
      why: text('换一台设备不能把次数清零。', 'Swapping the device must not reset the count.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q19',
      decision: text(
        '我方宣告修好的一次上门或远程处理算一次;客户拒收或问题重现即为未处理好。没能进门、只是检查、放置备用机、等配件不算;“未发现故障”的,问题重现就算。',
        'A visit or remote fix we declared done is one attempt; it fails when rejected or when the problem returns. No access, inspection only, placing a loaner and waiting for parts do not count. "No fault found" counts if the problem returns.',
      ),
      why: text('既不凑数,也不躲数。', 'No padding, no dodging.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q20',
      decision: text(
        '整个保障期间(质保期和保修期)都算,进入保修期不清零。90 日内重现自动计入,更晚的先列为待定;拒收不论早晚都计入。',
        'The whole of the coverage counts, free and paid; the paid period does not reset it. A return within 90 days counts by itself, a later one is proposed; a rejection counts whenever it comes.',
      ),
      why: text('条款没有规定期限。', 'The clause sets no window.'),
      kind: 'DEFAULT',
      counsel: false,
      setting: 'returnDays',
    },
    {
      question: 'Q21',
      decision: text(
        '第二次未修好之日即有权委托他人,甲方或物业公司无须我方同意;我方当日书面告知,可以提出再修一次,但对方不必接受。',
        'The right arises at the second failure. Client and property manager need no consent. We notify in writing the same day; a further attempt may be offered, nobody has to accept it.',
      ),
      why: text('「可委托他人处理」', 'The words are "may entrust others".'),
      kind: 'CLAUSE',
      counsel: false,
    },
    {
      question: 'Q22',
      decision: text(
        '原因最终认定为除外情形的,没有这项权利;认定之前由我方负责。',
        'No right where the cause is finally found to be excluded; until it is final, it is ours.',
      ),
      why: text('建质〔2017〕138号第9条。', '建质〔2017〕138号, article 9.'),
      kind: 'LAW',
      counsel: true,
    },
  ],
};
