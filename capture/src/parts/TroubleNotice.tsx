import { useSession } from '../session/SessionContext'
import { TroubleLine } from './TroubleLine'

/** What went wrong last with the act of the student. */
export const TroubleNotice = () => <TroubleLine trouble={useSession().trouble} />
