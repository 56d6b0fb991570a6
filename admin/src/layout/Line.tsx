import { Box, type BoxProps } from '@mui/material'

/** One entry of a list on a page, under a fine rule. */
export const Line = ({ sx, ...box }: BoxProps) => (
  <Box {...box} sx={[{ py: 0.75, borderTop: 1, borderColor: 'divider' }, sx as object]} />
)
