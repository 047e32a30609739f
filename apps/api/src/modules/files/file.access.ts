import type { Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { NotFound } from '../../platform/errors.js';
import type { FileOwner, FileOwnerKind, FileOwnerRef, FileOwners } from './file-owner.js';

/** Who may see and change the files of a record: its owner says so, at that moment. */
export class FileAccess {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly owners: FileOwners,
  ) {}

  /** Raises NOT_FOUND: no such record, or not for this viewer. */
  async mayRead(viewer: Viewer, { kind, id }: FileOwnerRef): Promise<void> {
    const owner = this.ownerOf(kind, id);
    if (!(await owner.mayRead(viewer, this.deps.em, id))) throw new NotFound();
  }

  /** Raises what the owner says, and NOT_FOUND. */
  async mayAdd(viewer: Viewer, { kind, id }: FileOwnerRef): Promise<void> {
    const owner = this.ownerOf(kind, id);
    const refusal = await owner.mayAdd(viewer, this.deps.em, id);
    if (refusal) throw refusal;
    if (!(await owner.exists(this.deps.em, id))) throw new NotFound();
  }

  /** Every kind of record with files. */
  kinds(): [FileOwnerKind, FileOwner][] {
    return Object.entries(this.owners) as [FileOwnerKind, FileOwner][];
  }

  /** Raises NOT_FOUND: a kind without files, or an id that is none. */
  ownerOf(kind: FileOwnerRef['kind'], id: string): FileOwner {
    const owner = this.owners[kind];
    if (!owner || !uuidShape.test(id)) throw new NotFound();
    return owner;
  }
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
