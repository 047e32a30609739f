import type { ImportKind } from '../../import-kind.js';
import { judgePeople } from './fate.js';
import { hourlyClassWords, type PersonRow, personFields } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** The staff, with their identity numbers. */
export const peopleKind: ImportKind = {
  name: 'PEOPLE',
  permission: 'person:write',
  fields: personFields,
  fates: ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  takesFormulaResults: false,
  personal: true,
  template: {
    fileName: '员工导入模板.xlsx',
    sheet: '员工',
    notes: [
      '每行一名员工,按工号识别。新员工必填:工号、姓名。',
      '语言、服务地区、技能可写多个,用“、”分开;填写后取代原来的。',
      `工时等级:${Object.values(hourlyClassWords)
        .map(({ zh }) => zh)
        .join('、')}。日期写成 2024-06-15。`,
      '身份证号请设为文本格式。系统收到后即加密保存,任何页面、报告都只显示首尾几位。',
      '保存身份证号须有本人同意:系统里没有登记过的,请填写“身份证同意日期”。',
      '空单元格表示“不作说明”,已有的内容保持不变。公式不予计算,请粘贴为数值。',
      'One person a row, known by the staff number. New people need a number and a name.',
      'Keep identity numbers as text. They are sealed on arrival and shown masked everywhere; keeping one needs the consent of the person.',
      'An empty cell says nothing: what is there stays. Formulas are not calculated: paste them as values.',
    ],
  },
  async plan(deps, _job, rows, lock) {
    // The names of the fields are the kind's own: readRow wrote these values by them.
    const people = rows as readonly PersonRow[];
    return judgePeople(deps, people, await snapshotFor(deps, people, lock));
  },
};
