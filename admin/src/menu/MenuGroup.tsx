import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useSidebarState, useTranslate } from 'react-admin'

interface Props {
  title: string
  children: ReactNode[]
}

/** Items of the menu that belong together, under a name that a folded menu does not show. */
export function MenuGroup({ title, children }: Props) {
  const translate = useTranslate()
  const [isOpen] = useSidebarState()
  return (
    <Box role="group" aria-label={translate(title)}>
      {isOpen && (
        <Typography variant="caption" component="div" sx={{ px: 2, pt: 1.5, color: 'frame.text' }}>
          {translate(title)}
        </Typography>
      )}
      {children}
    </Box>
  )
}
