import framework from 'ra-language-english'
import type { ConsoleMessages } from '../zh'
import { account } from './account'
import { app } from './app'
import { audit } from './audit'
import { batches } from './batches'
import { byHand } from './by_hand'
import { capture } from './capture'
import { clock } from './clock'
import { collectors } from './collectors'
import { dates } from './dates'
import { consent } from './consent'
import { documents } from './documents'
import { downloadLetters } from './download_letters'
import { errata } from './errata'
import { feedbackForms } from './feedback_forms'
import { forms } from './forms'
import { help } from './help'
import { home } from './home'
import { jobs } from './jobs'
import { kiosks } from './kiosks'
import { letters } from './letters'
import { lists } from './lists'
import { locks } from './locks'
import { packages } from './packages'
import { pages } from './pages'
import { payments } from './payments'
import { patterns } from './patterns'
import { people } from './people'
import { photoLimits } from './photo_limits'
import { photos } from './photos'
import { proof } from './proof'
import { reference } from './reference'
import { roster } from './roster'
import { studentNotices } from './student_notices'
import { studentList } from './student_list'
import { seasonUnits } from './season_units'
import { seasons } from './seasons'
import { unitPage } from './unit_page'
import { wall } from './wall'

/** The console's words in English. A missing key does not compile. */
export const en: ConsoleMessages = {
  ...framework,
  ...app,
  ...account,
  ...people,
  ...capture,
  ...clock,
  ...dates,
  ...errata,
  ...feedbackForms,
  ...forms,
  ...home,
  ...roster,
  ...seasonUnits,
  ...studentList,
  ...studentNotices,
  ...unitPage,
  ...batches,
  ...documents,
  ...downloadLetters,
  ...photos,
  ...byHand,
  ...wall,
  ...photoLimits,
  ...seasons,
  ...letters,
  ...jobs,
  ...lists,
  ...kiosks,
  ...locks,
  ...consent,
  ...packages,
  ...collectors,
  ...pages,
  ...patterns,
  ...payments,
  ...proof,
  ...reference,
  ...audit,
  ...help,
}
