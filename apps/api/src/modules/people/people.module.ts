import { sql } from '../../platform/read/index.js';
import type { Module } from '../services.js';
import { ConsentEntity } from './consent.entity.js';
import { ConsentResolver } from './consent.resolver.js';
import { IdentityNumberResolver } from './identity-number.resolver.js';
import { retainPersonalData } from './people.jobs.js';
import { PersonEntity } from './person.entity.js';
import { personReads } from './person.read.js';
import { PersonResolver } from './person.resolver.js';
import { personFileOwners } from './person-files.js';
import { PersonIdentityEntity } from './person-identity.entity.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { PersonalDataAccessEntity } from './personal-data-access.entity.js';

export const peopleModule: Module = {
  name: 'people',
  entities: [PersonEntity, PersonIdentityEntity, ConsentEntity, PersonalDataAccessEntity],
  resolvers: [PersonResolver, IdentityNumberResolver, ConsentResolver, PersonalDataResolver],
  reads: personReads,
  permissions: {
    'person:read': ['ADMIN', 'HR', 'DISPATCHER'],
    'person:write': ['ADMIN', 'HR'],
    'person:own': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'personal-data:reveal': ['ADMIN', 'HR'],
    'personal-data:log': ['ADMIN', 'HR'],
  },
  fileOwners: personFileOwners,
  jobs: { 'people.retain': retainPersonalData },
  schedule: [{ task: 'people.retain', daily: '03:10' }],
  sealed: [
    {
      place: ['person_identity', 'sealed'],
      table: sql`person_identity`,
      id: sql`person_id`,
      column: sql`sealed`,
    },
  ],
  constraints: {
    person_number_uq: {
      code: 'BAD_INPUT',
      field: 'number',
      problem: { code: 'TAKEN', zh: '工号已被使用。', en: 'This staff number is taken.' },
    },
    person_identity_number_uq: {
      code: 'BAD_INPUT',
      field: 'number',
      problem: {
        code: 'TAKEN',
        zh: '这个身份证号已登记在另一名员工名下。',
        en: 'Another person has this identity number.',
      },
    },
    consent_open_uq: {
      code: 'BAD_INPUT',
      field: 'documentClass',
      problem: { code: 'GIVEN', zh: '这类材料已经有同意。', en: 'They have agreed to this class already.' },
    },
    person_user_uq: {
      code: 'BAD_INPUT',
      field: 'userId',
      problem: {
        code: 'TAKEN',
        zh: '该账号已属于另一名员工。',
        en: 'This account belongs to somebody else already.',
      },
    },
    person_user_fk: {
      code: 'BAD_INPUT',
      field: 'userId',
      problem: { code: 'NOT_FOUND', zh: '没有这个账号。', en: 'There is no such account.' },
    },
    person_left_after_ck: {
      code: 'BAD_INPUT',
      field: 'joinedOn',
      problem: {
        code: 'AFTER_LEFT',
        zh: '入职日期不能晚于离职日期。',
        en: 'They cannot join after they have left.',
      },
    },
  },
};
