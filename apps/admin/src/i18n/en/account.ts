import type { Shape } from '../shape';
import type { accountZh } from '../zh/account';

export const accountEn: Shape<typeof accountZh> = {
  title: 'My account',
  noEmail: 'None yet: an administrator enters it',
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
    otherAccount: 'Another account',
  },
  secondFactor: {
    title: 'Second factor',
    off: 'Not in use. With it, signing in takes 6 digits of an authenticator on your phone besides the password: whoever gets your password still stays outside.',
    on: 'In use since %{since}: signing in takes a code besides the password.',
    setUp: 'Set up a second factor',
    replace: 'Use another phone',
    remove: 'Stop using it',
    removeHelp: 'Signing in will take the password alone. You will be signed out everywhere else.',
    removed: 'The second factor is no longer in use',
    required: 'Your role requires a second factor. Once it is set up, you can use the other pages.',
    install:
      'First install an authenticator on your phone (any app that knows TOTP, such as the password app it came with), then begin.',
    begin: 'Begin',
    scan: 'Scan this code with the authenticator, then enter the 6 digits it shows.',
    picture: 'Code for the authenticator to scan',
    type: 'If you cannot scan it, enter this key in the authenticator by hand:',
    confirm: 'Confirm and use it',
  },
  recovery: {
    title: 'Recovery codes',
    keep: 'Write down or print these ten recovery codes and keep them in a safe place. When the phone is lost, each stands in for a code once. They are shown this once only.',
    kept: 'I have kept them',
    copy: 'Copy',
    copied: 'Copied',
    renew: 'New recovery codes',
    left: '%{count} recovery codes have not been used yet.',
  },
  sessions: {
    title: 'Where you are signed in',
    this: 'This one',
    signedIn: 'signed in',
    seen: 'last used',
    endOthers: 'End the others',
    ended: '%{count} other sessions ended',
    unknown: 'Unknown browser',
  },
  roles: {
    title: 'Roles that need a second factor',
    help: 'Who has none yet can do nothing but set it up, from their next step on.',
  },
};
