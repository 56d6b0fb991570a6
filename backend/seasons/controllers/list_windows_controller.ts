import { answerWith } from '#backend/http/answer'
import { windowsOfSeason } from '#backend/seasons/queries/windows_of_season'
import WindowTransformer from '#backend/seasons/transformers/window_transformer'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

/** The city windows of a season (annex 1 of the notice). */
export default class ListWindowsController {
  async handle({ params }: HttpContext) {
    const { id } = await Season.findOrFail(params.id)
    const windows = await windowsOfSeason(id)
    return answerWith(WindowTransformer.transform(windows), { next: null, total: windows.length })
  }
}
