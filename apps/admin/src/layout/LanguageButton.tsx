import { SetLocaleDocument } from '@jiannuo/schema';
import LanguageIcon from '@mui/icons-material/Translate';
import { IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocaleState, useLocales } from 'react-admin';
import { currentUser } from '../auth/session';
import { tell } from '../data/execute';
import { languageOf } from '../i18n/language';

/** Named in both languages, so that whoever does not read the present one finds it. The choice follows the account. */
export function LanguageButton() {
  const [locale, setLocale] = useLocaleState();
  const locales = useLocales();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.documentElement.lang = languageOf(locale) === 'zh' ? 'zh-CN' : 'en';
  }, [locale]);
  const choose = (next: string) => {
    setAnchor(null);
    setLocale(next);
    if (currentUser() === null) return;
    tell(SetLocaleDocument, { locale: languageOf(next) === 'zh' ? 'ZH_CN' : 'EN_US' }).catch(() => undefined);
  };
  return (
    <>
      <Tooltip title="语言 Language">
        <IconButton
          color="inherit"
          aria-label="语言 Language"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <LanguageIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {locales.map(({ locale: code, name }) => (
          <MenuItem key={code} lang={code} selected={code === locale} onClick={() => choose(code)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
