import { col, type ExportTable } from './column.js';

/** The staff, without what is personal: no telephone, no remarks, no identity number goes out. */
export const peopleTables: Readonly<Record<string, ExportTable>> = {
  people: {
    zh: '员工',
    en: 'staff',
    access: 'person:read',
    columns: [
      col('number', '工号', 'Number', { sort: 'NUMBER' }),
      col('name', '姓名', 'Name', { sort: 'NAME' }),
      col('department', '部门', 'Department', { sort: 'DEPARTMENT' }),
      col('post', '岗位', 'Post', { sort: 'POST' }),
      col('regions', '服务地区', 'Regions'),
      col('skills', '技能', 'Skills'),
      col('languages', '语言', 'Languages'),
      col('hourlyClass', '工时级别', 'Hourly class', { as: 'HourlyClass' }),
      col('state', '状态', 'State', { as: 'PersonState' }),
      col('joinedOn', '入职日期', 'Joined on'),
      col('leftOn', '离职日期', 'Left on'),
      col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
    ],
  },
};
