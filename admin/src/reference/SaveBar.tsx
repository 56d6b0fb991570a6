import type { ReactNode } from 'react'
import { SaveButton, Toolbar } from 'react-admin'

/** Saving, and what else a page offers: reference data are never deleted. */
export const SaveBar = ({ children }: { children?: ReactNode }) => (
  <Toolbar>
    <SaveButton />
    {children}
  </Toolbar>
)
