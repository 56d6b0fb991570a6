import { Box, Breadcrumbs, Link, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { useDocumentTitle } from './useDocumentTitle'

export interface Crumb {
  name: string
  to: string
}

interface Props {
  title: string | undefined
  /** The pages above this one. */
  above?: Crumb[]
  /** Beside the title: chips, buttons. */
  beside?: ReactNode
  children: ReactNode
}

/** A page: where it is, its title, its content; the browser's tab has the same title. */
export function Page({ title, above = [], beside, children }: Props) {
  const translate = useTranslate()
  useDocumentTitle(title)
  return (
    <Box sx={{ px: { xs: 1.5, sm: 3 }, pt: 2 }}>
      {above.length > 0 && (
        <Breadcrumbs aria-label={translate('pages.crumbs')} sx={{ mb: 0.5 }}>
          {above.map(({ name, to }) => (
            <Link key={to} component={LinkBase} to={to} variant="muted">
              {name}
            </Link>
          ))}
          <Typography variant="muted">{title}</Typography>
        </Breadcrumbs>
      )}
      <Stack
        direction="row"
        spacing={1.5}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 2 }}
      >
        <Typography variant="h1">{title}</Typography>
        {beside}
      </Stack>
      {children}
    </Box>
  )
}
