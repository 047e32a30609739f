import FoldedIcon from '@mui/icons-material/ChevronRight';
import OpenIcon from '@mui/icons-material/ExpandMore';
import { MenuItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MenuGroup } from './menu-entries';

/** The name of a group; a click folds what stands under it. */
export function MenuGroupHeading({
  group,
  folded,
  onFold,
}: {
  group: MenuGroup;
  folded: boolean;
  onFold(): void;
}) {
  const translate = useTranslate();
  const name = translate(`jn.menu.groups.${group}`);
  return (
    <MenuItem
      dense
      onClick={onFold}
      aria-expanded={!folded}
      aria-label={translate('jn.menu.fold', { group: name })}
      sx={{ mt: 0.5, justifyContent: 'space-between', color: 'text.secondary' }}
    >
      <Typography variant="caption" component="span">
        {name}
      </Typography>
      {folded ? <FoldedIcon fontSize="small" /> : <OpenIcon fontSize="small" />}
    </MenuItem>
  );
}
