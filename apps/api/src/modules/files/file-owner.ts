import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import type { DomainError } from '../../platform/errors.js';
import type { DocumentClass } from '../people/document-class.enum.js';

/** Kinds of records that files may belong to. */
export const fileOwnerKinds = [
  'PERSON_PHOTO',
  'CERTIFICATE',
  'INSURANCE_PROOF',
  'COMPANY_QUALIFICATION',
  'TRAINING',
  'SCAN_BATCH',
  'BID_ANNEX',
  'CONSENT',
] as const;
export type FileOwnerKind = (typeof fileOwnerKinds)[number];

/** One record with files: `{ kind: 'CERTIFICATE', id: certificateId }`. */
export interface FileOwnerRef {
  readonly kind: FileOwnerKind;
  readonly id: string;
}

/**
 * What a kind of record says about its files. A module contributes it as `fileOwners: { CERTIFICATE: … }`; the rights
 * are asked anew for every request, since they are those of that moment.
 */
export interface FileOwner {
  /** Classes a file of it may have; the first where none is named. */
  readonly documentClasses: readonly [DocumentClass, ...DocumentClass[]];
  /** At most so many files a record; 20 where nothing is said. */
  readonly most?: number;
  /** Is there such a record? */
  exists(em: EntityManager, ownerId: string): Promise<boolean>;
  /** May this viewer see the files of this record? False is answered like a record that does not exist. */
  mayRead(viewer: Viewer, em: EntityManager, ownerId: string): Promise<boolean>;
  /** The "no" to a viewer who would add a file to this record or take one away; null for a yes. */
  mayAdd(viewer: Viewer, em: EntityManager, ownerId: string): Promise<DomainError | null>;
  /**
   * The person whose personal data the files of this record are; null where there is none. A class that needs consent is
   * added only while this person has agreed to it.
   */
  personOf?(em: EntityManager, ownerId: string): Promise<string | null>;
  /** Records of this kind that belong to a person: their files go when the person's data are erased. */
  idsOfPerson?(em: EntityManager, personId: string): Promise<readonly string[]>;
  /** In the transaction of the upload. */
  added?(deps: ServiceDeps, file: FileFacts): Promise<void>;
  /** In the transaction of the removal. */
  removed?(deps: ServiceDeps, file: FileFacts): Promise<void>;
  /** In a transaction before the bytes of a file are handed to somebody: an access log is written here. */
  read?(deps: ServiceDeps, file: FileFacts): Promise<void>;
}

export type FileOwners = Readonly<Partial<Record<FileOwnerKind, FileOwner>>>;

/** A file as its owner hears of it. */
export interface FileFacts {
  readonly id: string;
  readonly owner: FileOwnerRef;
  readonly documentClass: DocumentClass;
  readonly name: string;
}

/** All owners of all modules. @throws Error two modules own the same kind. */
export function gatherFileOwners(modules: readonly { readonly fileOwners?: FileOwners }[]): FileOwners {
  const gathered: Partial<Record<FileOwnerKind, FileOwner>> = {};
  for (const { fileOwners = {} } of modules) {
    for (const kind of fileOwnerKinds) {
      const owner = fileOwners[kind];
      if (!owner) continue;
      if (gathered[kind]) throw new Error(`Two modules own the files of ${kind}.`);
      gathered[kind] = owner;
    }
  }
  return gathered;
}
