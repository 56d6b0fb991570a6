import { answer } from '#backend/http/answer'
import { waitingScreen } from '#backend/kiosks/queries/waiting_screen'
import WaitingScreenTransformer from '#backend/kiosks/transformers/waiting_screen_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** What the device shows next. */
export const answerWaiting = async ({ device }: HttpContext) =>
  answer(WaitingScreenTransformer.transform(await waitingScreen(device)))
