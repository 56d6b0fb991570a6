import { alpha, type Components, type Theme } from '@mui/material/styles'

/** The height of the app bar, under which heads of tables stay. */
export const BAR_HEIGHT = 48
export const SIDEBAR = { width: 176, closedWidth: 52 }

declare module '@mui/material/styles' {
  interface Theme {
    frame: { barHeight: number }
  }
  interface ThemeOptions {
    frame?: { barHeight: number }
  }
}

/** How much of the colour is left by night, when it would glare. */
const BY_NIGHT = 0.2

/** Behind the sign-in, and behind the other pages for which nobody has to be signed in. */
export function gateBackground({ palette }: Theme) {
  const { main } = palette.primary
  const from = palette.mode === 'dark' ? alpha(main, BY_NIGHT) : main
  return `linear-gradient(160deg, ${from} 0%, ${palette.frame.main} 70%)`
}

/** The app bar, the slim dark side bar with its menu, and the room for pages. */
export const frame: Components<Theme> = {
  RaLayout: {
    styleOverrides: {
      root: {
        // Nothing is wider than the screen.
        'minWidth': 0,
        '& .RaLayout-appFrame.RaLayout-appFrame': { marginTop: BAR_HEIGHT, minWidth: 0 },
        '& .RaLayout-content': { minWidth: 0, padding: '0 0 24px' },
      },
    },
  },
  RaAppBar: {
    defaultProps: { color: 'inherit' },
    styleOverrides: {
      root: ({ theme }) => ({
        'backgroundColor': theme.palette.background.paper,
        'backgroundImage': 'none',
        'boxShadow': 'none',
        'borderBottom': `1px solid ${theme.palette.divider}`,
        '& .RaAppBar-toolbar.RaAppBar-toolbar': { minHeight: BAR_HEIGHT - 1, gap: 4 },
      }),
    },
  },
  RaSidebar: {
    styleOverrides: {
      root: ({ theme }) => ({
        '& .MuiPaper-root.MuiPaper-root': {
          backgroundColor: theme.palette.frame.main,
          backgroundImage: 'none',
        },
        '& .RaSidebar-fixed': { height: `calc(100vh - ${BAR_HEIGHT}px)` },
      }),
    },
  },
  RaMenuItemLink: {
    styleOverrides: {
      root: ({ theme }) => {
        const { text, strong, hover, chosen } = theme.palette.frame
        return {
          'minHeight': 40,
          'paddingRight': 8,
          'color': text,
          '& .RaMenuItemLink-icon': { color: 'inherit', minWidth: 30 },
          '&:hover': { backgroundColor: hover },
          '&.RaMenuItemLink-active': { color: strong, backgroundColor: chosen },
          '&.Mui-focusVisible': { outline: `2px solid ${strong}`, outlineOffset: -2 },
        }
      },
    },
  },
  RaToolbar: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&&': {
          backgroundColor: 'transparent',
          // On a phone it lies over the form.
          [theme.breakpoints.down('sm')]: { backgroundColor: theme.palette.background.default },
        },
        'borderTop': `1px solid ${theme.palette.divider}`,
      }),
    },
  },
  RaListToolbar: {
    styleOverrides: {
      root: { '&&': { backgroundColor: 'transparent', padding: 0, minHeight: 0 } },
    },
  },
  // On a phone it stands above the filters, which it would press together.
  RaTopToolbar: {
    styleOverrides: {
      root: ({ theme }) => ({
        [theme.breakpoints.down('sm')]: { '&&': { flex: 'none', backgroundColor: 'transparent' } },
      }),
    },
  },
  RaFilterForm: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&&': {
          ...{ minHeight: 0, padding: 0, paddingBottom: 12, alignItems: 'center', gap: 8 },
          [theme.breakpoints.down('sm')]: { flexShrink: 0 },
        },
        // Two beside each other on a phone, so that a list begins above the fold.
        [theme.breakpoints.down('sm')]: {
          '& .filter-field': { width: 'calc(50% - 4px)' },
          '& .filter-field .MuiFormControl-root': { minWidth: 0 },
          '& .RaFilterFormInput-spacer': { display: 'none' },
        },
        '& .MuiFormControlLabel-root': { marginLeft: 0 },
      }),
    },
  },
  // A page has its own head.
  RaCreate: { styleOverrides: { root: { '& .RaCreate-main': { marginTop: 0 } } } },
  RaEdit: { styleOverrides: { root: { '& .RaEdit-main': { marginTop: 0 } } } },
  RaArrayInput: { styleOverrides: { root: { '&&': { marginTop: 16 } } } },
  RaLogin: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundImage: gateBackground(theme),
      }),
    },
  },
}
