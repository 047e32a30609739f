import type { Module } from '../services.js';
import { AcceptanceCertificateEntity } from './acceptance-certificate.entity.js';
import { certificateReads } from './acceptance-certificate.read.js';
import { AcceptanceCertificateResolver } from './acceptance-certificate.resolver.js';
import { ContractEntity } from './contract.entity.js';
import { contractReads } from './contract.read.js';
import { ContractResolver } from './contract.resolver.js';
import { ContractTermsVersionEntity } from './contract-terms-version.entity.js';
import { RetentionEntryEntity } from './retention-entry.entity.js';

const noSuchCustomer = { code: 'UNKNOWN', zh: '没有这个客户。', en: 'There is no such customer.' };

export const contractsModule: Module = {
  name: 'contracts',
  entities: [ContractEntity, ContractTermsVersionEntity, AcceptanceCertificateEntity, RetentionEntryEntity],
  resolvers: [ContractResolver, AcceptanceCertificateResolver],
  reads: [...contractReads, ...certificateReads],
  permissions: {
    'contract:read': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'contract:money': ['ADMIN', 'DISPATCHER'],
    'contract:write': ['ADMIN'],
  },
  constraints: {
    contract_number_uq: {
      code: 'BAD_INPUT',
      field: 'number',
      problem: { code: 'TAKEN', zh: '合同编号已存在。', en: 'This contract number exists already.' },
    },
    contract_customer_fk: { code: 'BAD_INPUT', field: 'customerId', problem: noSuchCustomer },
    acceptance_certificate_number_uq: {
      code: 'BAD_INPUT',
      field: 'number',
      problem: {
        code: 'TAKEN',
        zh: '本合同已有此编号的验收单。',
        en: 'The contract has a certificate of this number.',
      },
    },
    contract_terms_version_version_uq: {
      code: 'BAD_INPUT',
      field: 'version',
      problem: { code: 'STALE', zh: '条款刚刚被别人改过。', en: 'The terms have just been changed.' },
    },
  },
};
