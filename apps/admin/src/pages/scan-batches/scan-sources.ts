import { openZip } from './zip';

/** One scan that was brought, wherever it lies: it is read when its turn comes. */
export interface ScanSource {
  /** Within the folder or zip. */
  readonly path: string;
  file(): Promise<File>;
}

/** What was dropped or chosen. */
export interface Brought {
  /** Of the folder or zip. */
  readonly name: string;
  readonly sources: readonly ScanSource[];
  /** Paths of files that are no scans. */
  readonly leftOut: readonly string[];
}

/** Files, of a folder or not, with every zip among them opened. @throws ZipRefused */
export async function broughtFiles(files: readonly PathedFile[]): Promise<Brought> {
  const sources: ScanSource[] = [];
  const leftOut: string[] = [];
  const add = (source: ScanSource) => {
    if (isJunk(source.path)) return;
    if (isScan(source.path)) sources.push(source);
    else leftOut.push(source.path);
  };
  for (const { path, file } of files) {
    if (!/\.zip$/i.test(path)) {
      add({ path, file: async () => file });
      continue;
    }
    for (const entry of await openZip(file)) {
      const name = entry.path.split('/').at(-1) ?? entry.path;
      add({ path: entry.path, file: async () => new File([await entry.bytes()], name) });
    }
  }
  const [first] = files;
  const folder = first?.path.includes('/') ? first.path.split('/')[0] : undefined;
  const name = folder ?? (files.length === 1 ? first?.path : undefined) ?? `${files.length}`;
  return { name: [...name].slice(0, 200).join(''), sources, leftOut };
}

/** A file with its path within what was chosen. */
export interface PathedFile {
  readonly path: string;
  readonly file: File;
}

/** From `<input type="file">`, with or without `webkitdirectory`. */
export function chosenFiles(list: FileList): PathedFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** From a drop: folders with everything below them. */
export async function droppedFiles(transfer: DataTransfer): Promise<PathedFile[]> {
  // They have to be taken out before anything is waited for.
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  return (await Promise.all(entries.map((entry) => below(entry)))).flat();
}

async function below(entry: FileSystemEntry): Promise<PathedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: PathedFile[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await below(one)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isScan = (path: string) => /\.(jpe?g|png|webp|pdf)$/i.test(path);

/** What systems leave behind in folders and zips. */
const isJunk = (path: string) =>
  path
    .split('/')
    .some((part) => part === '__MACOSX' || part.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(part));
