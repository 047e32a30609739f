import type { Shape } from '../shape';
import type { accountZh } from '../zh/account';

export const accountEn: Shape<typeof accountZh> = {
  proof: {
    title: 'Confirm that it is you',
    why: 'What follows is specially protected. You will not be asked again for five minutes.',
    byCode: 'Use a code of the authenticator instead',
    byPassword: 'Use the password instead',
  },
  code: {
    label: 'Code',
    help: '6 digits of your authenticator',
    orRecovery: '6 digits of your authenticator; without your phone, one of the recovery codes',
  },
};
