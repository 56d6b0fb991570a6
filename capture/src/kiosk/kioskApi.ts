import type { Data } from '@api/data'
import { formOf } from '../api/phoneApi'
import { request, type Caller } from '../api/request'

/** Who is called, and whether photos are taken now: the server decides. */
export type WaitingStudents = Data.Kiosks.WaitingScreen

/** What a device does by its own token. */
export const kioskApi = (caller: Caller) => ({
  waiting: () => request<WaitingStudents>(caller, 'GET', '/api/kiosk'),
  pass: (studentId: string) =>
    request<WaitingStudents>(caller, 'POST', '/api/kiosk/passes', { studentId }),
  open: (frame: Blob) =>
    request<{ token: string }>(caller, 'POST', '/api/kiosk/sessions', formOf(frame, 'code.jpg')),
  openByName: (named: { xh: string; lastFour: string }) =>
    request<{ token: string }>(caller, 'POST', '/api/kiosk/sessions/real_name', named),
})
