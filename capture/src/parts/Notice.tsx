import type { ReactNode } from 'react'

interface Props {
  kind?: 'info' | 'good' | 'warning' | 'error'
  children: ReactNode
}

/** Said aloud as it appears: at once where something is wrong. */
export const Notice = ({ kind = 'info', children }: Props) => (
  <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    {children}
  </div>
)
