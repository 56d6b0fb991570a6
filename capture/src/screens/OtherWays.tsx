import { useWords } from '../words/WordsContext'

/** What somebody without a camera can still do: another browser, another phone, a fixed capture point. */
export const OtherWays = () => <p>{useWords().shooting.device.otherWays}</p>
