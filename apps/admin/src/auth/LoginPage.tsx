import { DemoAccountsDocument } from '@jiannuo/schema';
import {
  Box,
  Card,
  CardContent,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Notification, ToggleThemeButton, useLocaleState, useLogin, useTranslate } from 'react-admin';
import { ask } from '../data/execute';
import { LanguageButton } from '../layout/LanguageButton';
import { type Credentials, SignInForm } from './SignInForm';
import { currentUser } from './session';

export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [, setLocale] = useLocaleState();
  const signIn = async (credentials: Credentials) => {
    await login(credentials);
    setLocale(currentUser()?.locale === 'EN_US' ? 'en' : 'zh-CN');
  };

  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Card sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1 }}>
            <Box component="img" src="/favicon.svg" alt="" sx={{ width: 36 }} />
            <Box sx={{ flex: 1 }}>
              <Typography component="h1" variant="h2">
                {translate('jn.auth.product')}
              </Typography>
              <Typography color="text.secondary">{translate('jn.auth.motto')}</Typography>
            </Box>
            <LanguageButton />
            <ToggleThemeButton />
          </Box>
          <SignInForm onSignIn={signIn}>
            {({ fields, submit, busy, signIn: pick }) => (
              <>
                {fields}
                <Box sx={{ display: 'grid', mt: 1 }}>{submit}</Box>
                <DemoAccounts
                  disabled={busy}
                  onPick={(username, password) => void pick({ username, password, code: null })}
                />
              </>
            )}
          </SignInForm>
        </CardContent>
      </Card>
      <Notification />
    </Box>
  );
}

/** Only a demo company offers its accounts; anywhere else the API answers an empty list. */
function DemoAccounts(props: { disabled: boolean; onPick: (username: string, password: string) => void }) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['demo-accounts'], queryFn: () => ask(DemoAccountsDocument, {}) });
  const accounts = data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography component="h2" variant="h3">
        {translate('jn.auth.demoTitle')}
      </Typography>
      <List dense disablePadding>
        {accounts.map(({ username, password, role, displayName }) => (
          <ListItem key={username} disableGutters disablePadding>
            <ListItemButton disabled={props.disabled} onClick={() => props.onPick(username, password)}>
              <ListItemText
                primary={`${translate(`jn.enum.Role.${role}`)} · ${displayName}`}
                secondary={`${username} / ${password}`}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Box>
  );
}
