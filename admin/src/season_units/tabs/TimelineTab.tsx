import { StepPages } from '../timeline/StepPages'
import { ComingPart } from './ComingPart'

/** Everything that happened, newest first. */
export const TimelineTab = () => <StepPages empty={<ComingPart tab="timeline" />} />
