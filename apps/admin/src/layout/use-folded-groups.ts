import { useStore } from 'react-admin';
import type { MenuGroup } from './menu-entries';

/** Which groups of the menu somebody folded; remembered on this device. */
export function useFoldedGroups() {
  const [folded, setFolded] = useStore<readonly MenuGroup[]>('menu.folded', []);
  return {
    isFolded: (group: MenuGroup) => folded.includes(group),
    fold: (group: MenuGroup) =>
      setFolded(folded.includes(group) ? folded.filter((one) => one !== group) : [...folded, group]),
  };
}
