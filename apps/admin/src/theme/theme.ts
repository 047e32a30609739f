import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { accent, fonts, ROW_HEIGHT, tones } from './tokens';

export const lightTheme = themeOf('light');
export const darkTheme = themeOf('dark');

function themeOf(mode: 'light' | 'dark'): RaThemeOptions {
  const light = mode === 'light';
  const line = light ? '#e0e3e8' : '#343a43';
  const own: RaThemeOptions = {
    palette: {
      mode,
      primary: { main: accent[mode], contrastText: light ? '#ffffff' : '#14183a' },
      secondary: { main: accent[mode] },
      success: { main: tones[mode].free.ink },
      info: { main: tones[mode].paid.ink },
      warning: { main: tones[mode].look.ink },
      error: { main: tones[mode].broken.ink },
      background: light ? { default: '#f6f7f9', paper: '#ffffff' } : { default: '#14171b', paper: '#1c2026' },
      text: light
        ? { primary: '#1d2229', secondary: '#515a66' }
        : { primary: '#e8eaee', secondary: '#b3bac4' },
      divider: line,
    },
    sidebar: { width: 176, closedWidth: 52 },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: fonts,
      fontSize: 13,
      h1: { fontSize: '1.375rem', fontWeight: 600 },
      h2: { fontSize: '1.125rem', fontWeight: 600 },
      h3: { fontSize: '1rem', fontWeight: 600 },
      h6: { fontSize: '1rem', fontWeight: 600 },
      button: { textTransform: 'none' },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
          mark: {
            color: 'inherit',
            backgroundColor: tones[mode].look.soft,
            boxShadow: `inset 0 -2px ${tones[mode].look.solid}`,
          },
          ':focus-visible': { outline: `2px solid ${accent[mode]}`, outlineOffset: 1 },
          '@media print': {
            '.jn-no-print, .MuiDrawer-root, .RaSidebar-fixed, header, nav': { display: 'none !important' },
            '.RaLayout-appFrame': { marginTop: '0 !important' },
            '#main-content': { padding: '0 !important', overflow: 'visible !important' },
            'body, .RaLayout-content': { background: '#fff !important', color: '#000 !important' },
            article: { border: '0 !important' },
            'blockquote, h2, h3, h4, tr': { breakInside: 'avoid' },
            'h2, h3, h4, thead': { breakAfter: 'avoid' },
            '[role=group]': { overflow: 'visible !important' },
            'td, th': {
              whiteSpace: 'normal !important',
              minWidth: '0 !important',
              padding: '2px 4px !important',
              fontSize: '8.5pt !important',
            },
          },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          root: { '&.Mui-focusVisible': { outline: `2px solid ${accent[mode]}`, outlineOffset: 1 } },
        },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiAppBar: {
        defaultProps: { color: 'default', elevation: 0 },
        styleOverrides: {
          root: {
            backgroundColor: light ? '#ffffff' : '#1c2026',
            color: light ? '#1d2229' : '#e8eaee',
            borderBottom: `1px solid ${line}`,
          },
        },
      },
      MuiTableCell: {
        styleOverrides: {
          sizeSmall: { height: ROW_HEIGHT, padding: '4px 10px' },
          head: { fontWeight: 600 },
        },
      },
      RaDataTable: {
        styleOverrides: {
          root: {
            '& .RaDataTable-tableWrapper': { overflow: 'auto', maxHeight: 'calc(100vh - 168px)' },
            '& thead .MuiTableCell-root': {
              position: 'sticky',
              top: 0,
              zIndex: 2,
              backgroundColor: light ? '#ffffff' : '#1c2026',
            },
            '& .MuiTableCell-root': {
              whiteSpace: 'nowrap',
              maxWidth: 240,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
            },
          },
        },
      },
      RaTopToolbar: {
        styleOverrides: { root: { '&.MuiToolbar-root': { backgroundColor: 'transparent', minHeight: 0 } } },
      },
      // Above the bottom bar of a phone, which stays in use while something is said.
      MuiSnackbar: { styleOverrides: { root: { '@media (max-width: 599.95px)': { bottom: 72 } } } },
      MuiTab: { styleOverrides: { root: { minHeight: 40 } } },
      MuiFormHelperText: { styleOverrides: { root: { overflowWrap: 'anywhere' } } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiAlert: { defaultProps: { variant: 'outlined' } },
    },
  };
  return { ...defaultTheme, ...own, components: { ...defaultTheme.components, ...own.components } };
}
