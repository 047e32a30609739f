import { Box } from '@mui/material';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useRights } from '../auth/use-rights';
import { MenuGroupHeading } from './MenuGroupHeading';
import { entriesFor, groupsOf, type MenuEntry } from './menu-entries';
import { useFoldedGroups } from './use-folded-groups';

export function SideMenu() {
  const translate = useTranslate();
  const { all } = useRights();
  const [open] = useSidebarState();
  const { isFolded, fold } = useFoldedGroups();
  const entries = entriesFor(all).filter(({ notInMenu }) => !notInMenu);
  return (
    <nav aria-label={translate('jn.frame.mainMenu')}>
      <Menu aria-label={translate('jn.frame.mainMenu')}>
        {groupsOf(entries).map(({ group, entries: members }) =>
          group === null ? (
            members.map((entry) => <Entry key={entry.to} entry={entry} />)
          ) : (
            <Box key={group} role="none">
              {open ? (
                <MenuGroupHeading group={group} folded={isFolded(group)} onFold={() => fold(group)} />
              ) : null}
              {open && isFolded(group)
                ? null
                : members.map((entry) => <Entry key={entry.to} entry={entry} />)}
            </Box>
          ),
        )}
      </Menu>
    </nav>
  );
}

function Entry({ entry: { to, label, icon: Icon } }: { entry: MenuEntry }) {
  const translate = useTranslate();
  return <Menu.Item to={to} primaryText={translate(label)} leftIcon={<Icon />} />;
}
