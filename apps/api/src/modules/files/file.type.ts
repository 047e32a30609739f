import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from '../people/document-class.enum.js';
import { fileOwnerKinds } from './file-owner.js';

export const FileOwnerKindEnum = enumOf(fileOwnerKinds);
registerEnumType(FileOwnerKindEnum, {
  name: 'FileOwnerKind',
  description: 'A kind of record that files belong to.',
  valuesConfig: {
    PERSON_PHOTO: { description: '员工照片: the id is the person.' },
    CERTIFICATE: { description: '证书扫描件: the id is the certificate.' },
    INSURANCE_PROOF: { description: '社保证明: the id is the month of insurance.' },
    COMPANY_QUALIFICATION: { description: '公司资质: the id is the qualification.' },
    TRAINING: { description: '培训记录: the id is the training.' },
    SCAN_BATCH: { description: '成批扫描件 on their way in: the id is the item of the batch.' },
    BID_ANNEX: { description: '投标附件: the id is the annex.' },
    CONSENT: { description: '同意书: the id is the consent.' },
  },
});

@ObjectType('StoredFile', {
  description:
    'A file of a record. Its bytes are at /files/{id}, its small picture at /files/{id}/thumbnail.',
})
export class StoredFileType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Name for saving it; the ending says what it is.' })
  name!: string;

  @Field(() => DocumentClassEnum, { description: 'What it is a document of.' })
  documentClass!: DocumentClass;

  @Field(() => String, { description: '`image/jpeg` or `application/pdf`, whatever was sent.' })
  contentType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  height!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a PDF.' })
  pages!: number | null;

  @Field(() => Boolean, { description: 'Whether there is a small picture of it.' })
  thumbnail!: boolean;

  @Field(() => String, { description: 'Who sent it, by the name of that day.' })
  uploadedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  uploadedAt!: Instant;
}
