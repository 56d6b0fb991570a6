import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ImportFault } from './types'

/** How many mistakes are listed at once. */
const MAX_SHOWN = 50

/** Mistakes in an imported table of windows, by row and column name. */
export function ImportFaults({ faults }: { faults: ImportFault[] }) {
  const translate = useTranslate()
  if (faults.length === 0) return null
  const left = faults.length - MAX_SHOWN
  return (
    <Alert severity="error">
      {faults.slice(0, MAX_SHOWN).map((fault) => (
        <div key={`${fault.row} ${fault.column} ${fault.type}`}>
          {translate(fault.column ? 'season.cell' : 'season.row', { ...fault })}
        </div>
      ))}
      {left > 0 && translate('season.more_faults', { left })}
    </Alert>
  )
}
