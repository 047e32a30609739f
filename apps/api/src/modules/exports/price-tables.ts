import { col, type ExportTable } from './column.js';

const item = [
  col('item.number', '编号', 'Number', { sort: 'NUMBER' }),
  col('item.name', '名称', 'Name', { sort: 'NAME' }),
  col('item.model', '规格型号', 'Model'),
  col('item.kind', '种类', 'Kind', { as: 'PriceItemKind' }),
  col('item.category', '备件类别', 'Category', { as: 'PartCategory' }),
  col('item.costClass', '收费类别', 'Class of work', { as: 'ServiceClass' }),
];
const yuan = { as: 'YUAN' } as const;

/** Prices, what they are of, and what they are measured by. `prices` needs the list in its filter. */
export const priceTables: Readonly<Record<string, ExportTable>> = {
  prices: {
    zh: '价格',
    en: 'prices',
    access: 'price:read',
    columns: [
      ...item,
      col('unit', '单位', 'Unit'),
      col('priceFen', '单价(元)', 'Price (CNY)', { ...yuan, sort: 'PRICE' }),
      col('state', '状态', 'State', { as: 'PriceState' }),
      col('validFrom', '生效日', 'In force from', { sort: 'VALID_FROM' }),
      col('untilOn', '执行至', 'Until'),
      col('edition.number', '版次', 'Edition'),
      col('edition.publishedAt', '发布时间', 'Published', { as: 'INSTANT' }),
      col('edition.publishedBy', '发布人', 'Published by'),
      col('reason', '理由', 'Reason'),
    ],
  },
  serviceItems: {
    zh: '收费项目',
    en: 'services',
    access: 'price:read',
    columns: [
      col('code', '编号', 'Code', { sort: 'CODE' }),
      col('name', '名称', 'Name', { sort: 'NAME' }),
      col('costClass', '收费类别', 'Class of work', { as: 'ServiceClass', sort: 'COST_CLASS' }),
      col('unit', '单位', 'Unit'),
      col('active', '在用', 'In use', { as: 'YES_NO' }),
      col('note', '备注', 'Remarks'),
      col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
    ],
  },
  priceLists: {
    zh: '价格表',
    en: 'price lists',
    access: 'price:read',
    columns: [
      col('code', '编号', 'Code', { sort: 'CODE' }),
      col('name', '名称', 'Name', { sort: 'NAME' }),
      col('region', '地区', 'Region', { sort: 'REGION' }),
      col('customerClass', '客户类别', 'Class of customers', { as: 'CustomerClass', sort: 'CUSTOMER_CLASS' }),
      col('taxIncluded', '含税', 'Tax included', { as: 'YES_NO' }),
      col('active', '在用', 'In use', { as: 'YES_NO' }),
      col('current.number', '执行中的版次', 'Edition in force'),
      col('current.effectiveFrom', '生效日', 'In force from'),
      col('itemCount', '品项数', 'Items'),
      col('note', '备注', 'Remarks'),
      col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
    ],
  },
  marketSamples: {
    zh: '市场样本',
    en: 'market samples',
    access: 'price:read',
    columns: [
      col('item.number', '编号', 'Number', { sort: 'ITEM' }),
      col('item.name', '名称', 'Name'),
      col('item.unit', '单位', 'Unit'),
      col('priceFen', '单价(元)', 'Price (CNY)', { ...yuan, sort: 'PRICE' }),
      col('sampledOn', '采样日期', 'Sampled on', { sort: 'SAMPLED_ON' }),
      col('region', '地区', 'Region'),
      col('source', '来源', 'Source'),
      col('note', '备注', 'Remarks'),
      col('recordedBy', '录入人', 'Recorded by'),
      col('recordedAt', '录入时间', 'Recorded', { as: 'INSTANT', sort: 'RECORDED_AT' }),
      col('withdrawnAt', '撤回时间', 'Withdrawn', { as: 'INSTANT' }),
      col('withdrawnBy', '撤回人', 'Withdrawn by'),
      col('withdrawnReason', '撤回原因', 'Why withdrawn'),
    ],
  },
};
