/** The name of a file or folder, as it is compared. */
export interface NamePart {
  /** Half width, lower case, without the ending of a file. */
  readonly text: string;
}

/** 'A/张三_安全防范员证.JPG' → 'a', '张三_安全防范员证'. */
export function partsOfPath(path: string): NamePart[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return names.map((name, index) => ({
    text: plain(index === names.length - 1 ? name.replace(/\.[A-Za-z0-9]{1,5}$/, '') : name),
  }));
}

/** Letters and digits of one width and case; the dot within a name (买买提·艾力) written one way. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[•‧∙⋅・・]/g, '·')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
}

/** Stretches between separators. A dot within a name belongs to it. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s_\-–—+&,,、;;。..()()[\]【】{}「」《》<>'"“”‘’#@~|=::!!??]+/u)
    .filter((word) => word !== '');
}
