import { describe, expect, it } from 'vitest';
import { type Known, type MatchProblem, matchPath } from './match-path.js';

const person = (number: string, name: string, left = false) => ({ id: name + number, number, name, left });
const type = (name: string, aliases: string[] = [], scope: 'PERSON' | 'COMPANY' = 'PERSON') => ({
  id: name,
  name,
  nameEn: null,
  aliases,
  scope,
});

const known: Known = {
  people: [
    person('1001', '张三'),
    person('1002', '李四'),
    person('1003', '王伟'),
    person('1004', '王伟'),
    person('1005', '买买提·艾力'),
    person('1006', '𠮷田'),
    person('1007', '欧阳修'),
    person('1008', '欧阳修远'),
    person('1009', '赵走', true),
    person('YG-10', 'John Smith'),
    person('7', '孙七'),
  ],
  types: [
    type('身份证', ['居民身份证', 'ID card', 'ID']),
    type('安全防范员证', ['安防员证', '安全防范员', '安防证']),
    type('程序设计工程师证', ['程序员证']),
    type('机电工程师证', ['机电工程师']),
    type('信息化工程师证', ['工程师证']),
    type('毕业证', ['毕业证书', '学历', '学历证书']),
    type('营业执照', ['执照'], 'COMPANY'),
    type('ISO9001', ['质量体系认证'], 'COMPANY'),
  ],
};

const match = (path: string) => {
  const { personId, typeId, problem } = matchPath(path, known);
  return problem === null ? `${personId ?? '公司'} ${typeId}` : problem;
};

describe('the name of a file says whose scan it is, and of what', () => {
  it.each([
    // name and type, however joined
    ['张三_安全防范员证.jpg', '张三1001 安全防范员证'],
    ['张三-安全防范员证.JPG', '张三1001 安全防范员证'],
    ['张三 安全防范员证.pdf', '张三1001 安全防范员证'],
    ['张三安全防范员证.pdf', '张三1001 安全防范员证'],
    ['安全防范员证(张三).png', '张三1001 安全防范员证'],
    ['安全防范员证—张三.webp', '张三1001 安全防范员证'],
    ['【张三】安防员证.jpg', '张三1001 安全防范员证'],
    // what people add
    ['张三身份证正面.jpg', '张三1001 身份证'],
    ['张三身份证反面(2).jpg', '张三1001 身份证'],
    ['张三_身份证扫描件_20240615.jpg', '张三1001 身份证'],
    ['张三的毕业证书复印件.pdf', '张三1001 毕业证'],
    ['3.张三 学历.jpg', '张三1001 毕业证'],
    ['张三_ID.jpg', '张三1001 身份证'],
    ['张三 ID card-1.jpg', '张三1001 身份证'],
    ['张三2.安防证第1页.png', '张三1001 安全防范员证'],
    // the number, with or without a name
    ['1001_身份证.jpg', '张三1001 身份证'],
    ['1001张三身份证.jpg', '张三1001 身份证'],
    ['1003-王伟-身份证.jpg', '王伟1003 身份证'],
    ['YG-10 身份证.pdf', 'John SmithYG-10 身份证'],
    ['yg-10_id.pdf', 'John SmithYG-10 身份证'],
    // folders
    ['1001-张三/身份证正面.png', '张三1001 身份证'],
    ['扫描件/李四/机电工程师证.pdf', '李四1002 机电工程师证'],
    ['身份证/李四.jpg', '李四1002 身份证'],
    ['2024年/身份证/王伟/1004.jpg', '王伟1004 身份证'],
    ['张三/李四_身份证.jpg', '李四1002 身份证'],
    // longer words first
    ['李四程序设计工程师证.jpg', '李四1002 程序设计工程师证'],
    ['李四_工程师证.jpg', '李四1002 信息化工程师证'],
    ['欧阳修远身份证.jpg', '欧阳修远1008 身份证'],
    ['欧阳修 身份证.jpg', '欧阳修1007 身份证'],
    // other letters
    ['买买提•艾力_身份证.jpg', '买买提·艾力1005 身份证'],
    ['𠮷田_毕业证.jpg', '𠮷田1006 毕业证'],
    ['JOHN SMITH - ID.jpg', 'John SmithYG-10 身份证'],
    ['1001_张三_身份证.jpg', '张三1001 身份证'],
    // the company's own
    ['营业执照.pdf', '公司 营业执照'],
    ['公司资质/ISO9001 2024.pdf', '公司 ISO9001'],
    ['张三/营业执照副本.pdf', '公司 营业执照'],
  ])('%s → %s', (path, expected) => {
    expect(match(path)).toBe(expected);
  });

  it.each<[string, MatchProblem]>([
    ['扫描0001.jpg', 'NO_PERSON'],
    ['身份证.jpg', 'NO_PERSON'],
    ['张三.jpg', 'NO_TYPE'],
    ['张三/IMG_2041.jpg', 'NO_TYPE'],
    ['王伟_身份证.jpg', 'SAME_NAME'],
    ['张三李四_身份证.jpg', 'SIMILAR_NAME'],
    ['张三、李四_身份证.jpg', 'TWO_PEOPLE'],
    ['张三_身份证+毕业证.pdf', 'TWO_TYPES'],
    ['1002_张三_身份证.jpg', 'NUMBER_AND_NAME'],
    ['1001_1002_身份证.jpg', 'TWO_PEOPLE'],
    ['赵走_身份证.jpg', 'LEFT'],
    ['张三丰_身份证.jpg', 'SIMILAR_NAME'],
    ['小张三_身份证.jpg', 'SIMILAR_NAME'],
    ['21001_身份证.jpg', 'NO_PERSON'],
    ['身份证(7).jpg', 'NO_PERSON'],
    ['身份证第7页.jpg', 'NO_PERSON'],
    ['david_scan.jpg', 'NO_PERSON'],
    ['7.身份证.jpg', 'NO_PERSON'],
  ])('%s: %s', (path, problem) => {
    expect(match(path)).toBe(problem);
  });

  it('names those it could mean', () => {
    expect(matchPath('王伟_身份证.jpg', known)).toEqual({
      personId: null,
      typeId: '身份证',
      problem: 'SAME_NAME',
      candidates: ['王伟1003', '王伟1004'],
    });
    expect(matchPath('张三丰_身份证.jpg', known).candidates).toEqual(['张三1001']);
    expect(matchPath('1009 身份证.jpg', known).personId).toBe('赵走1009');
  });

  it('takes hostile names in its stride', () => {
    for (const path of ['', '/', '...', '.jpg', `${'张'.repeat(5_000)}.jpg`, '身份证'.repeat(2_000)]) {
      const begun = performance.now();
      expect(matchPath(path, known).personId).toBeNull();
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
