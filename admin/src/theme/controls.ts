import type { Components, Theme } from '@mui/material/styles'

/** Text, surfaces, buttons and inputs. */
export const controls: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: { body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' } },
  },
  MuiTypography: {
    defaultProps: {
      variant: 'body2',
      variantMapping: { muted: 'p', subtitle1: 'p', subtitle2: 'p', caption: 'p' },
    },
  },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true },
    styleOverrides: { root: { minHeight: 32, paddingInline: 12, whiteSpace: 'nowrap' } },
  },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiCardContent: {
    styleOverrides: { root: { 'padding': 16, '&:last-child': { paddingBottom: 16 } } },
  },
  MuiAccordion: {
    defaultProps: { variant: 'outlined', disableGutters: true },
    styleOverrides: {
      root: ({ theme }) => ({
        '&&': { borderRadius: theme.shape.borderRadius },
        '&::before': { display: 'none' },
      }),
    },
  },
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { borderRadius: 6, verticalAlign: 'middle' } },
  },
  MuiTextField: { defaultProps: { variant: 'outlined' } },
  MuiFormControl: { defaultProps: { variant: 'outlined' } },
  MuiSelect: { defaultProps: { variant: 'outlined' } },
  MuiAlert: {
    styleOverrides: {
      root: { paddingBlock: 4 },
      message: { 'minWidth': 0, '& a': { textDecoration: 'underline' } },
    },
  },
  MuiTooltip: { defaultProps: { arrow: true } },
}
