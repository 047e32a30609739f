import type { Shape } from '../shape';
import type { filesZh } from '../zh/files';

/** Files of a record. */
export const filesEn: Shape<typeof filesZh> = {
  none: 'No files yet.',
  add: 'Add files',
  photograph: 'Take a photo',
  help: 'PDF, JPEG, PNG or WebP, 10 MB each at most; or drop them here.',
  tooLarge: 'A file has at most %{most} MB.',
  sending: 'Sending: %{name}',
  again: 'Send again: %{name}',
  forget: 'Cancel: %{name}',
  look: 'Look at: %{name}',
  save: 'Save: %{name}',
  saveIt: 'Save',
  remove: 'Delete: %{name}',
  removeTitle: 'Delete a file',
  removeHelp: '“%{name}” cannot be brought back.',
  pages: '%{count} page |||| %{count} pages',
  page: '%{name}, page %{page}',
  more: '%{count} more pages are not shown: save the file to see them.',
  notShown: 'This cannot be shown in the page: save the file to see it.',
  agree: 'Record the consent and go on',
  agreeHelp:
    'They have not agreed to papers of this class being kept. Once they have, record it here and sending goes on.',
};
