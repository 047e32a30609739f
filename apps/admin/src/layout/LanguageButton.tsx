import { SetLocaleDocument } from '@jiannuo/schema';
import LanguageIcon from '@mui/icons-material/Translate';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { currentUser } from '../auth/session';
import { tell } from '../data/execute';
import { languageOf } from '../i18n/language';

/** Two languages need no menu: one press shows the other. The choice follows the account. */
export function LanguageButton() {
  const [locale, setLocale] = useLocaleState();
  const chinese = languageOf(locale) === 'zh';
  useEffect(() => {
    document.documentElement.lang = chinese ? 'zh-CN' : 'en';
  }, [chinese]);
  const change = () => {
    setLocale(chinese ? 'en' : 'zh-CN');
    if (currentUser() === null) return;
    tell(SetLocaleDocument, { locale: chinese ? 'EN_US' : 'ZH_CN' }).catch(() => undefined);
  };
  const label = chinese ? 'English' : '中文';
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" onClick={change} aria-label={label} lang={chinese ? 'en' : 'zh-CN'}>
        <LanguageIcon />
      </IconButton>
    </Tooltip>
  );
}
