import LabelIcon from '@mui/icons-material/QrCode2';
import { Button } from 'react-admin';
import { Link } from 'react-router';
import { type LabelChoice, labelsAddress } from './labels-address';

/** Opens the print page with labels for these. */
export function LabelButton({
  label = 'jn.label.one',
  ...choice
}: Partial<LabelChoice> & { label?: string }) {
  return (
    <Button component={Link} to={labelsAddress(choice)} label={label}>
      <LabelIcon />
    </Button>
  );
}
