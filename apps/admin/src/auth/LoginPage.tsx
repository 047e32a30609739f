import { DemoAccountsDocument } from '@jiannuo/schema';
import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  CircularProgress,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Notification, ToggleThemeButton, useLocaleState, useLogin, useTranslate } from 'react-admin';
import { toHttpError } from '../data/error-mapping';
import { ask } from '../data/execute';
import { LanguageButton } from '../layout/LanguageButton';
import { CredentialFields } from './CredentialFields';
import { currentUser } from './session';

export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [, setLocale] = useLocaleState();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const signIn = async (name: string, secret: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await login({ username: name, password: secret });
      setLocale(currentUser()?.locale === 'EN_US' ? 'en' : 'zh-CN');
    } catch (error) {
      setProblem(toHttpError(error).message);
      setBusy(false);
    }
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
          <form
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              void signIn(username, password);
            }}
          >
            {problem === null ? null : <Alert severity="error">{problem}</Alert>}
            <CredentialFields
              username={username}
              password={password}
              onUsername={setUsername}
              onPassword={setPassword}
            />
            <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 1 }}>
              {busy ? (
                <CircularProgress size={20} color="inherit" aria-hidden />
              ) : (
                translate('ra.auth.sign_in')
              )}
            </Button>
          </form>
          <DemoAccounts disabled={busy} onPick={signIn} />
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
