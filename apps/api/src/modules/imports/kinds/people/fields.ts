import { identityNumberProblem, tidyIdentityNumber } from '@jiannuo/rules';
import type { HourlyClass } from '../../../people/person.entity.js';
import { plainText } from '../../cells/cell-reader.js';
import { choice, type Words } from '../../cells/choice.js';
import { date } from '../../cells/date.js';
import { text } from '../../cells/text.js';
import { words } from '../../cells/words.js';
import { fieldOf, type ImportField, problemOf, type ReadRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';

export type PersonField = (typeof fields)[number]['name'];
/** One row of a staff list, every value written as text. */
export type PersonValues = Readonly<Partial<Record<PersonField, string>>>;
export type PersonRow = ReadRow<PersonValues>;

export const hourlyClassWords = {
  JUNIOR: { zh: '初级', en: 'Junior' },
  SENIOR: { zh: '高级', en: 'Senior' },
  EXPERT: { zh: '专家', en: 'Expert' },
} satisfies Record<HourlyClass, Words[string]>;

const fields = [
  {
    name: 'number',
    label: { zh: '工号', en: 'Staff number' },
    also: ['员工编号', '员工号', '编号', '职工号', 'employee no', 'staff no', 'employee id'],
    required: true,
    read: text(30),
  },
  {
    name: 'name',
    label: { zh: '姓名', en: 'Name' },
    also: ['员工姓名', '名字', 'full name', 'employee'],
    read: text(100),
  },
  {
    name: 'department',
    label: { zh: '部门', en: 'Department' },
    also: ['所属部门', '科室', 'dept'],
    read: text(100),
  },
  {
    name: 'post',
    label: { zh: '岗位', en: 'Post' },
    also: ['职务', '职位', 'position', 'title', 'job title'],
    read: text(100),
  },
  {
    name: 'phone',
    label: { zh: '电话', en: 'Phone' },
    also: ['手机', '手机号', '联系电话', '联系方式', 'mobile', 'telephone'],
    read: text(30),
  },
  {
    name: 'languages',
    label: { zh: '语言', en: 'Languages' },
    also: ['外语', '会说的语言', 'language'],
    read: words,
  },
  {
    name: 'regions',
    label: { zh: '服务地区', en: 'Regions' },
    also: ['地区', '区域', '负责区域', 'region'],
    read: words,
  },
  {
    name: 'skills',
    label: { zh: '技能', en: 'Skills' },
    also: ['专长', '特长', 'skill'],
    read: words,
  },
  {
    name: 'hourlyClass',
    label: { zh: '工时等级', en: 'Hourly class' },
    also: ['收费等级', '工时级别', '级别', 'rate class'],
    words: hourlyClassWords,
    read: choice(hourlyClassWords, { JUNIOR: ['普通', '初'], SENIOR: ['资深', '高'], EXPERT: ['特级'] }),
  },
  {
    name: 'joinedOn',
    label: { zh: '入职日期', en: 'Joined on' },
    also: ['入职时间', '入职', 'start date', 'hired on'],
    read: date,
  },
  {
    name: 'identityNumber',
    label: { zh: '身份证号', en: 'Identity number' },
    also: ['身份证', '身份证号码', '证件号码', '公民身份号码', 'id number', 'id no'],
    // What is wrong with it depends on the day, so the plan says it; here it is only tidied.
    read: (cell: Parameters<typeof plainText>[0]) => tidyIdentityNumber(plainText(cell)),
  },
  {
    name: 'identityConsentOn',
    label: { zh: '身份证同意日期', en: 'Consent to identity number on' },
    also: ['同意日期', '同意书日期', '授权日期', 'consent on', 'consent date'],
    read: date,
  },
  {
    name: 'note',
    label: { zh: '备注', en: 'Note' },
    also: ['说明', 'remark', 'remarks', 'notes'],
    read: text(2_000),
  },
] as const satisfies readonly ImportField[];

export const personFields: readonly ImportField[] = fields;

/** A problem of one field, with the name people know it by. */
export function problem(field: PersonField, code: string, zh: string, en: string): ImportProblem {
  return problemOf(fieldOf({ fields }, field), code, zh, en);
}

/** Why it is no identity number, without repeating it. */
export function numberProblem(number: string, today: string): ImportProblem | null {
  const found = identityNumberProblem(number, today);
  return found && problem('identityNumber', found.code, `:${found.zh}。`, `: ${found.en}.`);
}
