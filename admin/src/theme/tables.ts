import type { Components, Theme } from '@mui/material/styles'

export const ROW_HEIGHT = 40

/** Rows of 40 px that show where the pointer is, under heads that stay. */
export const tables: Components<Theme> = {
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: ROW_HEIGHT,
        padding: '4px 8px',
        borderColor: theme.palette.divider,
        lineHeight: '22px',
      }),
      head: ({ theme }) => ({
        color: theme.palette.text.secondary,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }),
      stickyHeader: ({ theme }) => ({
        top: theme.frame.barHeight,
        backgroundColor: theme.palette.background.paper,
      }),
    },
  },
  MuiTableRow: { defaultProps: { hover: true } },
  MuiTableHead: { styleOverrides: { root: { '& tr:hover': { background: 'none' } } } },
  MuiTableSortLabel: {
    styleOverrides: { root: { '&.Mui-active': { fontWeight: 600 } } },
  },
}
