import { createContext, useContext } from 'react'
import type { PhoneApi } from '../api/phoneApi'
import type { Standing } from '../api/standing'

/** What went wrong last: a sentence of the server, or no answer. */
export type Trouble = { kind: 'refused'; says: string } | { kind: 'unreachable' }

/** Where a student has gone from the screen of the server, and back: nothing that anybody must know. */
export type Place = 'camera' | 'drafts' | 'requirements' | 'inbox' | 'privacy' | 'withdrawal'

export interface Session {
  standing: Standing
  /** When the standing came, by the page's own clock, which nobody sets. */
  since: number
  api: PhoneApi
  isBusy: boolean
  trouble: Trouble | null
  /** Whether the last question to the server had no answer. */
  isOffline: boolean
  place: Place | null
  goTo: (place: Place | null) => void
  /** Does something, shows what came of it, and what was wrong. @returns whether it was done */
  act: (work: (api: PhoneApi) => Promise<Standing | void>) => Promise<boolean>
  refresh: () => Promise<void>
  /** Shows what came of something that was not an act. */
  receive: (standing: Standing) => void
  /** The session is over: the code has to be scanned again. */
  signOut: () => void
  clearTrouble: () => void
  /** "That is not me": nothing of the student stays on the phone. */
  leave: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** The student's session; only below it. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no session')
  return session
}
