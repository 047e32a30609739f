import type { Module } from '../services.js';
import { resumePapers } from './annex-paper.service.js';
import { BidAnnexEntity } from './bid-annex.entity.js';
import { bidAnnexFiles } from './bid-annex.files.js';
import { printAnnex } from './bid-annex.jobs.js';
import { bidAnnexReads } from './bid-annex.read.js';
import { BidAnnexResolver } from './bid-annex.resolver.js';
import { BidAnnexCertificateEntity } from './bid-annex-certificate.entity.js';
import { BidAnnexNumberEntity } from './bid-annex-number.entity.js';
import { BidAnnexPersonEntity } from './bid-annex-person.entity.js';

const annexes = { code: 'IN_USE', dependent: 'bidAnnexes' } as const;

export const bidAnnexesModule: Module = {
  name: 'bid-annexes',
  entities: [BidAnnexEntity, BidAnnexNumberEntity, BidAnnexPersonEntity, BidAnnexCertificateEntity],
  resolvers: [BidAnnexResolver],
  reads: bidAnnexReads,
  permissions: { 'annex:read': ['ADMIN', 'HR'], 'annex:write': ['ADMIN', 'HR'] },
  fileOwners: { BID_ANNEX: bidAnnexFiles },
  jobs: { 'bidAnnexes.print': printAnnex },
  routes: (app, { dataSource }) => {
    app.addHook('onReady', () => dataSource.transaction(resumePapers));
  },
  constraints: {
    bid_annex_contract_fk: annexes,
    bid_annex_person_person_fk: annexes,
    bid_annex_certificate_person_fk: annexes,
    bid_annex_certificate_certificate_fk: annexes,
  },
};
