import type { Localized } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import {
  enumOf,
  GraphQLInstant,
  GraphQLJSON,
  LocalizedType,
  pageOf,
  sortOf,
} from '../../platform/graphql/index.js';
import { type ImportStatus, importStatuses } from './import-job.entity.js';
import { type RowFate, rowFates } from './import-terms.js';

export const ImportStatusEnum = enumOf(importStatuses);
registerEnumType(ImportStatusEnum, {
  name: 'ImportStatus',
  description: 'How far an import is.',
  valuesConfig: {
    READING: { description: 'The file is being read and tried.' },
    READY: { description: "Every row's fate is known; nothing is written yet." },
    APPLYING: { description: 'It is being written, in one transaction.' },
    APPLIED: { description: 'All of it is written.' },
    FAILED: { description: 'Nothing is written; `failure` says why.' },
    DISCARDED: { description: 'Let go; nothing was written.' },
  },
});

export const RowFateEnum = enumOf(rowFates);
registerEnumType(RowFateEnum, {
  name: 'RowFate',
  description: 'What applying a row would do.',
  valuesConfig: {
    NEW: { description: 'Enters a device.' },
    CHANGED: { description: 'Changes a device or its customer.' },
    UNCHANGED: { description: 'Nothing: all is as it is.' },
    REFUSED: { description: 'It cannot be applied; `problems` say why.' },
  },
});

@ObjectType('ImportProblem', { description: 'Why a row or a file cannot be taken.' })
export class ImportProblemType {
  @Field(() => String, { nullable: true, description: "The cell's field; null: the whole file." })
  field!: string | null;

  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: Localized;
}

@ObjectType('ImportColumn', { description: 'A column of the file.' })
export class ImportColumnType {
  @Field(() => Int, { description: 'Counts from 0.' })
  index!: number;

  @Field(() => String, { description: 'Its heading.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'The field it means; null: left out.' })
  field!: string | null;

  @Field(() => Boolean, { description: 'Guessed from the heading; false once a person has chosen.' })
  guessed!: boolean;

  @Field(() => [String], { description: 'Up to three of its values.' })
  samples!: string[];
}

@ObjectType('ImportJob', {
  description: 'A file of the installed base on its way in: applied whole, or not at all.',
})
export class ImportJobType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => ImportStatusEnum, { description: 'How far it is.' })
  status!: ImportStatus;

  @Field(() => [ImportColumnType], { description: 'Its columns, in order.' })
  columns!: ImportColumnType[];

  @Field(() => GraphQLJSON, { description: 'Index of a column → field.' })
  mapping!: unknown;

  @Field(() => Int, { description: 'Rows below the heading.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that enter a device.' })
  newCount!: number;

  @Field(() => Int, { description: 'Rows that change one.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Rows that do nothing.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows that cannot be applied.' })
  refusedCount!: number;

  @Field(() => Int, { description: 'Rows done by the step under way.' })
  processed!: number;

  @Field(() => ImportProblemType, { nullable: true, description: 'Why the last step did not succeed.' })
  failure!: ImportProblemType | null;

  @Field(() => String, { description: 'Who brought it.' })
  createdBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was applied.' })
  appliedAt!: Instant | null;

  @Field(() => Int, { description: 'Rises with every step; send it back with yours.' })
  version!: number;
}

@ObjectType('ImportRow', { description: 'One row of the file.' })
export class ImportRowType {
  @Field(() => Int, { description: 'As the spreadsheet counts.' })
  rowNumber!: number;

  @Field(() => RowFateEnum, {
    nullable: true,
    description: 'What applying it would do; null while it is read.',
  })
  fate!: RowFate | null;

  @Field(() => GraphQLJSON, { description: 'Field → value as understood.' })
  values!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Field → { before, after }.' })
  changes!: unknown;

  @Field(() => [ImportProblemType], { description: 'Why it is refused.' })
  problems!: ImportProblemType[];
}

export const ImportJobPage = pageOf(ImportJobType, 'ImportJob');
export const ImportRowPage = pageOf(ImportRowType, 'ImportRow');

export const ImportJobSortField = enumOf(['CREATED_AT']);
registerEnumType(ImportJobSortField, {
  name: 'ImportJobSortField',
  description: 'What imports can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When the file was brought.' } },
});
export const ImportJobSort = sortOf(ImportJobSortField, 'ImportJob');

export const ImportRowSortField = enumOf(['ROW_NUMBER']);
registerEnumType(ImportRowSortField, {
  name: 'ImportRowSortField',
  description: 'What rows can be sorted by.',
  valuesConfig: { ROW_NUMBER: { description: 'As the spreadsheet counts.' } },
});
export const ImportRowSort = sortOf(ImportRowSortField, 'ImportRow');
