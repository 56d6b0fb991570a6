import router from '@adonisjs/core/services/router'

const ListDownloadLetters = () =>
  import('#backend/download_letters/controllers/list_download_letters_controller')
const ListLettersToDecide = () =>
  import('#backend/download_letters/controllers/list_letters_to_decide_controller')
const PrintDownloadLetter = () =>
  import('#backend/download_letters/controllers/print_download_letter_controller')
const SendDownloadLetter = () =>
  import('#backend/download_letters/controllers/send_download_letter_controller')
const DecideDownloadLetter = () =>
  import('#backend/download_letters/controllers/decide_download_letter_controller')

/** 《关于申请电子版照片的函》. */
export function downloadLetterRoutes() {
  router.get('download_letters', [ListLettersToDecide])
  router.get('season_units/:id/download_letters', [ListDownloadLetters])
  router.post('season_units/:id/download_letters', [SendDownloadLetter])
  router.post('season_units/:id/download_letter_prints', [PrintDownloadLetter])
  router.post('season_units/:id/download_letter_decisions', [DecideDownloadLetter])
}
