import { styled } from '@mui/material/styles'
import { Link } from 'react-admin'

/**
 * The link of a row or a card: it covers the whole of it, so that the row opens in a new tab as any
 * link does, and Tab reaches it. What lies over it (`position: relative`, `zIndex: 1`) stays usable.
 */
export const RowLink = styled(Link)(({ theme }) => ({
  'color': theme.palette.primary.main,
  'textDecoration': 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': {
    outline: `2px solid ${theme.palette.primary.main}`,
    outlineOffset: -2,
  },
}))
