/** A job as the API returns it. */
export interface JobRow {
  id: string
  kind: string
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  done: number
  total: number
  by: string
  recordedAt: string
}
