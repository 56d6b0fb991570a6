import { SaveButton, Toolbar } from 'react-admin'

/** Saving, and nothing else: reference data are never deleted. */
export const SaveBar = () => (
  <Toolbar>
    <SaveButton />
  </Toolbar>
)
