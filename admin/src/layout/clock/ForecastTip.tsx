import { Tooltip } from '@mui/material'
import type { ReactElement } from 'react'
import { ForecastText } from './ForecastText'
import type { ClockAim } from './useForecast'

const DELAY_MS = 300

interface Props {
  /** Null while the clock is moving. */
  aim: ClockAim | null
  children: ReactElement
}

/** Says what a button will do to whoever points at it: a dialog would stand in the way of pressing on. */
export const ForecastTip = ({ aim, children }: Props) => (
  <Tooltip
    describeChild
    enterDelay={DELAY_MS}
    enterNextDelay={DELAY_MS}
    title={aim && <ForecastText aim={aim} />}
  >
    {children}
  </Tooltip>
)
