import type { Localized } from '@jiannuo/rules';
import type { MatchProblem } from './match-path.js';

/** Why a file is not matched, and what to do about it. */
export const matchWords: Readonly<Record<MatchProblem, Localized>> = {
  NO_PERSON: {
    zh: '文件名里没有工号,也没有员工姓名。',
    en: 'Its name holds neither a staff number nor the name of anybody.',
  },
  NO_TYPE: {
    zh: '看不出是哪种证书:文件名里没有证书类型或其别名。',
    en: 'Its name does not say which certificate: no type and no alias of one.',
  },
  SAME_NAME: {
    zh: '有几位同名的员工:请在文件名里写工号,或在这里指定。',
    en: 'Several people have this name: write the staff number, or choose here.',
  },
  TWO_PEOPLE: { zh: '文件名里不止一个人。', en: 'Its name speaks of more than one person.' },
  TWO_TYPES: {
    zh: '文件名里不止一种证书:请拆成几个文件,或在这里指定。',
    en: 'Its name speaks of more than one certificate: split the file, or choose here.',
  },
  NUMBER_AND_NAME: {
    zh: '工号和姓名对不上。',
    en: 'The staff number belongs to somebody of another name.',
  },
  LEFT: {
    zh: '叫这个名字的员工已经离职:请写工号,或在这里指定。',
    en: 'The person of this name has left: write the staff number, or choose here.',
  },
  SIMILAR_NAME: {
    zh: '文件名里的姓名与员工姓名不完全相同。',
    en: 'A name in it is nearly, but not quite, that of somebody.',
  },
};
