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
import { PriceListType } from '../prices/price-list.type.js';
import { type ImportStatus, importStatuses } from './import-job.entity.js';
import { type ImportKindName, importKindNames, type RowFate, rowFates } from './import-terms.js';

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

export const ImportKindEnum = enumOf(importKindNames);
registerEnumType(ImportKindEnum, {
  name: 'ImportKind',
  description: 'What a file brings.',
  valuesConfig: {
    DEVICES: { description: 'The installed base: devices with their customers and certificates.' },
    PARTS: { description: 'The part catalogue.' },
    PRICES: { description: 'Prices for the draft of one price list.' },
    PEOPLE: { description: 'Staff, with their identity numbers: sealed on arrival, shown masked.' },
    CERTIFICATES: { description: 'Certificates of people and qualifications of the company.' },
  },
});

export const RowFateEnum = enumOf(rowFates);
registerEnumType(RowFateEnum, {
  name: 'RowFate',
  description: 'What applying a row would do.',
  valuesConfig: {
    NEW: { description: 'Enters something: a device, a part, a price for what the list did not have.' },
    CHANGED: { description: 'Changes it.' },
    DEARER: { description: 'Raises a price.' },
    CHEAPER: { description: 'Lowers a price.' },
    UNCHANGED: { description: 'Nothing: all is as it is.' },
    GONE: { description: 'It is in the price list and not in the file; withdrawn only when asked.' },
    REFUSED: { description: 'It cannot be applied; `problems` say why.' },
  },
});

@ObjectType('ImportField', { description: 'What a column can mean.' })
export class ImportFieldType {
  @Field(() => String, { description: 'Its name in `mapping` and `values`.' })
  name!: string;

  @Field(() => LocalizedType, { description: 'In words, as the template says it.' })
  label!: Localized;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Where only a few codes can stand: code → { zh, en }.',
  })
  words?: unknown;
}

@ObjectType('ImportKindInfo', { description: 'What a kind of file can hold.' })
export class ImportKindInfo {
  @Field(() => [ImportFieldType], { description: 'What its columns can mean, in the order of the template.' })
  fields!: readonly ImportFieldType[];

  @Field(() => [RowFateEnum], { description: 'The fates its rows can meet, in the order people read them.' })
  fates!: readonly RowFate[];
}

@ObjectType('ImportNote', { description: 'Something unusual in a file, and what was done with it.' })
export class ImportNoteType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: Localized;
}

@ObjectType('ImportProblem', { description: 'Why a row or a file cannot be taken.' })
export class ImportProblemType {
  @Field(() => String, { nullable: true, description: "The cell's field; null: the whole file." })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'The cell, as the spreadsheet names it: `C5`.' })
  cell?: string | null;

  @Field(() => String, { nullable: true, description: 'What is written in it, at most 60 characters.' })
  written?: string | null;

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

  @Field(() => Boolean, { description: 'Out of sight in the sheet; read all the same.' })
  hidden!: boolean;

  @Field(() => [String], { description: 'Up to three of its values.' })
  samples!: string[];
}

@ObjectType('ImportJob', {
  description: 'A file on its way in: applied whole, or not at all.',
})
export class ImportJobType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ImportKindEnum, { description: 'What it brings.' })
  kind!: ImportKindName;

  @Field(() => PriceListType, { nullable: true, description: 'PRICES: the list whose draft they go into.' })
  priceList!: PriceListType | null;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => ImportStatusEnum, { description: 'How far it is.' })
  status!: ImportStatus;

  @Field(() => [ImportColumnType], { description: 'Its columns, in order.' })
  columns!: ImportColumnType[];

  @Field(() => GraphQLJSON, { description: 'Index of a column → field.' })
  mapping!: unknown;

  @Field(() => [ImportNoteType], { description: 'What is unusual in the file, and what was done with it.' })
  notes!: ImportNoteType[];

  @Field(() => Int, { description: 'Rows below the heading, without totals.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that enter something.' })
  newCount!: number;

  @Field(() => Int, { description: 'Rows that change something, prices apart.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Rows that raise a price.' })
  dearerCount!: number;

  @Field(() => Int, { description: 'Rows that lower a price.' })
  cheaperCount!: number;

  @Field(() => Int, { description: 'Rows that do nothing.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'What the price list has and the file has not; no rows of the file.' })
  goneCount!: number;

  @Field(() => Int, { description: 'Rows that cannot be applied.' })
  refusedCount!: number;

  @Field(() => Int, { description: 'Rows done by the step under way.' })
  processed!: number;

  @Field(() => Boolean, { description: 'Applied with what is gone taken out of the list.' })
  withdrawGone!: boolean;

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

@ObjectType('ImportRow', { description: 'One row of the file, or one thing it lacks.' })
export class ImportRowType {
  @Field(() => Int, {
    description: 'As the spreadsheet counts; what is gone is counted on after the last row.',
  })
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
