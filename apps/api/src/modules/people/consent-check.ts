import { consentNeeded, documentClasses } from '@jiannuo/rules';
import { IsNull } from 'typeorm';
import type { EntityManager } from '../../platform/db/data-source.js';
import { badField } from '../../platform/errors.js';
import { ConsentEntity } from './consent.entity.js';
import type { DocumentClass } from './document-class.enum.js';

/**
 * Nothing of a class that needs consent is kept of a person without theirs. Raises BAD_INPUT (NO_CONSENT at `field`).
 */
export async function requireConsent(
  em: EntityManager,
  personId: string,
  documentClass: DocumentClass,
  field = 'file',
): Promise<void> {
  if (!consentNeeded(documentClass)) return;
  if (await em.existsBy(ConsentEntity, { personId, documentClass, withdrawnOn: IsNull() })) return;
  const { name } = documentClasses[documentClass];
  throw badField(
    field,
    'NO_CONSENT',
    `本人还没有同意保存「${name.zh}」,请先登记同意。`,
    `They have not agreed to this being kept (${name.en}): record the consent first.`,
  );
}
