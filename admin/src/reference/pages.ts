import calendars from '../calendars'
import collectors from '../collectors'
import regions from '../regions'
import templates from '../templates'
import units from '../units'

/** 基础数据: what seasons are made of. */
export const REFERENCE = { units, regions, calendars, collectors, wordings: templates }
