import type { Interpretation } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';

/** How the scans the clause promises are kept: the law on personal information (个人信息保护法). */
export const personalDataReadings: readonly Interpretation[] = [
  {
    question: 'Q68',
    decision: text(
      '身份证号处处只显示前三位和后四位,加密保存;全号只在写明理由、重新验证以后逐次查看,每次记录,本人看得到。身份证、证书、毕业证和社保证明的扫描件同样逐次验证、逐次记录。',
      'An identity number shows its first three and last four characters everywhere and is kept encrypted. The whole number is shown once at a time, for a written reason and after a fresh proof; each look is recorded and visible to the person. The same proof and record for scans of identity cards, certificates, diplomas and social insurance.',
    ),
    why: text(
      '个人信息保护法第二十八条、第五十一条:敏感个人信息须有特定目的、充分必要和严格保护。',
      'Personal Information Protection Law, articles 28 and 51: sensitive data needs a specific purpose, necessity and strict protection.',
    ),
    kind: 'LAW',
    counsel: true,
  },
  {
    question: 'Q69',
    decision: text(
      '每类材料写明用途,只用于该用途;凡属个人的材料,除培训记录和已交出的投标附件外,须先取得本人单独同意,同意可以撤回。',
      'Each class of paper states its purpose and serves nothing else. Personal papers need the separate consent of the person first, except records of training and bid annexes already handed over; a consent can be withdrawn.',
    ),
    why: text(
      '个人信息保护法第六条、第十五条、第二十九条。',
      'Personal Information Protection Law, articles 6, 15 and 29.',
    ),
    kind: 'LAW',
    counsel: true,
  },
  {
    question: 'Q70',
    decision: text(
      '离职以后身份证和毕业证扫描件再保存 12 个月,证书、社保证明和培训记录 24 个月,照片不再保存;投标附件保存到合同期满后 36 个月,没有期限的合同从投标日起按一年算。到期删除,删得干净。公司资质不是个人信息。',
      'After somebody has left, scans of identity card and diploma are kept for 12 months, certificates, proofs of social insurance and records of training for 24, photos not at all; a bid annex for 36 months after the contract has ended, one without an end counting as a year from the bid. Then they are deleted, really. Qualifications of the company are not personal.',
    ),
    why: text(
      '只保存到用得着为止:劳动争议一年,劳动合同备查两年,一般诉讼时效三年。',
      'Kept as long as needed and no longer: a year for labour disputes, two for labour records, three for claims in general.',
    ),
    kind: 'DEFAULT',
    counsel: true,
  },
];
