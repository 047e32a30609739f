import { badField } from '../../platform/errors.js';
import type { FileOwner } from '../files/file-owner.js';
import { BidAnnexEntity } from './bid-annex.entity.js';

/** The PDF of an annex: made by the system, opened by those who may see annexes. */
export const bidAnnexFiles: FileOwner = {
  documentClasses: ['BID_ANNEX'],
  most: 1,
  exists: (em, id) => em.existsBy(BidAnnexEntity, { id, state: 'ISSUED' }),
  mayRead: async (viewer) => viewer.can('annex:read'),
  mayAdd: async () =>
    badField('file', 'MADE_BY_US', '附件的 PDF 由系统生成。', 'The PDF of an annex is made by the system.'),
};
