import { Box, type SxProps } from '@mui/material'
import { tableSortLabelClasses as label } from '@mui/material/TableSortLabel'
import type { ReactNode } from 'react'

const DENSE: SxProps = {
  '& th, & td': { px: 1 },
  // Whole words: a narrow column is as wide as the longest of its name.
  '& th': { whiteSpace: 'normal', overflowWrap: 'break-word' },
  // No room is kept for an arrow beside every name.
  [`& .${label.root}:not(.${label.active}) .${label.icon}`]: { display: 'none' },
}

/** Many columns of numbers in the width of a tab: the names of columns wrap, and less stands between them. */
export const Dense = ({ children }: { children: ReactNode }) => <Box sx={DENSE}>{children}</Box>
