import { Menu, useTranslate } from 'react-admin';
import { useRights } from '../auth/use-rights';
import { entriesFor } from './menu-entries';

export function SideMenu() {
  const translate = useTranslate();
  const { all } = useRights();
  return (
    <nav aria-label={translate('jn.frame.mainMenu')}>
      <Menu aria-label={translate('jn.frame.mainMenu')}>
        {entriesFor(all)
          .filter(({ notInMenu }) => !notInMenu)
          .map(({ to, label, icon: Icon }) => (
            <Menu.Item key={to} to={to} primaryText={translate(label)} leftIcon={<Icon />} />
          ))}
      </Menu>
    </nav>
  );
}
