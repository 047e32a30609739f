import type { Module } from '../services.js';
import { resumeBatches } from './scan-apply.service.js';
import { ScanBatchEntity } from './scan-batch.entity.js';
import { scanBatchFiles } from './scan-batch.files.js';
import { applyBatch, discardForgotten } from './scan-batch.jobs.js';
import { scanBatchReads } from './scan-batch.read.js';
import { ScanBatchResolver } from './scan-batch.resolver.js';
import { ScanItemFieldResolver } from './scan-batch.type.js';
import { ScanItemEntity } from './scan-item.entity.js';

export const scanBatchesModule: Module = {
  name: 'scan-batches',
  entities: [ScanBatchEntity, ScanItemEntity],
  resolvers: [ScanBatchResolver, ScanItemFieldResolver],
  reads: scanBatchReads,
  permissions: {},
  fileOwners: { SCAN_BATCH: scanBatchFiles },
  jobs: { 'scanBatches.apply': applyBatch, 'scanBatches.discardForgotten': discardForgotten },
  schedule: [{ task: 'scanBatches.discardForgotten', daily: '03:20' }],
  routes: (app, { dataSource }) => {
    app.addHook('onReady', () => dataSource.transaction(resumeBatches));
  },
};
