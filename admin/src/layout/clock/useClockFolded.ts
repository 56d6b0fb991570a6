import { useStore } from 'react-admin'

/** Whether the reader has folded the rehearsal clock away; kept in the browser. */
export const useClockFolded = () => useStore('clock.folded', false)
