import type { Localized } from '@jiannuo/rules';
import { Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, LocalizedType, pageOf, sortOf } from '../../platform/graphql/index.js';
import { CertificateTypeType } from '../certificates/certificate-type.type.js';
import { PersonType } from '../people/person.type.js';
import { type MatchProblem, matchProblems } from './match/match-path.js';
import { matchWords } from './match/match-words.js';
import { type ScanBatchState, scanBatchStates } from './scan-batch.entity.js';
import { type ScanItemState, scanItemStates } from './scan-item.entity.js';

export const ScanBatchStateEnum = enumOf(scanBatchStates);
registerEnumType(ScanBatchStateEnum, {
  name: 'ScanBatchState',
  description: 'How far a batch of scans is.',
  valuesConfig: {
    OPEN: { description: 'Files come in and are assigned.' },
    APPLYING: { description: 'Matched scans are being added to their certificates.' },
    APPLIED: { description: 'Every file is a scan of a certificate, or was left out.' },
    DISCARDED: { description: 'Let go; its files are deleted.' },
  },
});

export const ScanItemStateEnum = enumOf(scanItemStates);
registerEnumType(ScanItemStateEnum, {
  name: 'ScanItemState',
  description: 'What becomes of one file of a batch.',
  valuesConfig: {
    UNMATCHED: { description: 'Whose or what it is, is not known; `problem` says why.' },
    NEEDS_CERTIFICATE: {
      description: 'Whose and what it is, is known; there is no such certificate on file yet.',
    },
    MATCHED: { description: 'Applying the batch adds it to its certificate.' },
    LEFT_OUT: { description: 'Somebody said that it is not wanted.' },
    APPLIED: { description: 'It is a scan of its certificate.' },
    FAILED: { description: 'Its certificate would not have it; `refusal` says why.' },
  },
});

export const ScanProblemEnum = enumOf(matchProblems);
registerEnumType(ScanProblemEnum, {
  name: 'ScanProblem',
  description: 'Why the name of a file does not say whose scan it is, and of what.',
  valuesConfig: {
    NO_PERSON: { description: 'It names nobody.' },
    NO_TYPE: { description: 'It names no type of certificate.' },
    SAME_NAME: { description: 'Several people have this name.' },
    TWO_PEOPLE: { description: 'It names more than one person.' },
    TWO_TYPES: { description: 'It names more than one type.' },
    NUMBER_AND_NAME: { description: 'The staff number belongs to somebody of another name.' },
    LEFT: { description: 'The person of this name has left.' },
    SIMILAR_NAME: { description: 'A name in it is nearly that of somebody.' },
  },
});

@ObjectType('ScanBatch', {
  description: '批量扫描件: a folder or zip of scans on their way to their certificates.',
})
export class ScanBatchType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the folder or zip.' })
  name!: string;

  @Field(() => ScanBatchStateEnum, { description: 'How far it is.' })
  state!: ScanBatchState;

  @Field(() => Int, { description: 'Files it has.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Files that have arrived, or are handed over already.' })
  arrivedCount!: number;

  @Field(() => Int, { description: 'Files that are matched and wait to be applied.' })
  matchedCount!: number;

  @Field(() => Int, { description: 'Files that somebody has to look at.' })
  openCount!: number;

  @Field(() => Int, { description: 'Files that are scans of a certificate now.' })
  appliedCount!: number;

  @Field(() => Int, { description: 'Files done by the application under way.' })
  processed!: number;

  @Field(() => String, { description: 'Who began it.' })
  createdBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was last applied.' })
  appliedAt!: Instant | null;

  @Field(() => Int, { description: 'Rises with every step; send it back with yours.' })
  version!: number;
}

@ObjectType('ScanItem', { description: 'One file of a batch.' })
export class ScanItemType {
  @Field(() => ID, { description: 'UUID: the owner (SCAN_BATCH) its file is uploaded to.' })
  id!: string;

  @Field(() => Int, { description: 'Order within the batch, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Path within the folder or zip; identity numbers in it are masked.' })
  path!: string;

  @Field(() => ScanItemStateEnum, { description: 'What becomes of it.' })
  state!: ScanItemState;

  @Field(() => Boolean, { description: 'Its bytes are here.' })
  arrived!: boolean;

  @Field(() => PersonType, { nullable: true, description: "Whose; null: not known, or the company's." })
  person!: PersonType | null;

  @Field(() => CertificateTypeType, { nullable: true, description: 'Of what; null: not known.' })
  type!: CertificateTypeType | null;

  @Field(() => ID, { nullable: true, description: 'The certificate it will be, or is, a scan of.' })
  certificateId!: string | null;

  @Field(() => ScanProblemEnum, { nullable: true, description: 'Why it is not matched.' })
  problem!: MatchProblem | null;

  @Field(() => LocalizedType, { nullable: true, description: 'The same in words.' })
  problemText!: Localized | null;

  @Field(() => [ID], { description: 'People, or types, that its path could mean.' })
  candidates!: string[];

  @Field(() => Boolean, { description: 'Somebody said whose it is.' })
  byHand!: boolean;

  @Field(() => LocalizedType, { nullable: true, description: 'Why its certificate would not have it.' })
  refusal!: Localized | null;
}

@Resolver(() => ScanItemType)
export class ScanItemFieldResolver {
  @FieldResolver(() => LocalizedType, { nullable: true })
  problemText(@Root() { problem }: Pick<ScanItemType, 'problem'>): Localized | null {
    return problem && matchWords[problem];
  }
}

export const ScanBatchPage = pageOf(ScanBatchType, 'ScanBatch');
export const ScanItemPage = pageOf(ScanItemType, 'ScanItem');

export const ScanBatchSortField = enumOf(['CREATED_AT']);
registerEnumType(ScanBatchSortField, {
  name: 'ScanBatchSortField',
  description: 'What batches can be sorted by.',
});
export const ScanBatchSort = sortOf(ScanBatchSortField, 'ScanBatch');

export const ScanItemSortField = enumOf(['POSITION']);
registerEnumType(ScanItemSortField, {
  name: 'ScanItemSortField',
  description: 'What files can be sorted by.',
});
export const ScanItemSort = sortOf(ScanItemSortField, 'ScanItem');
