import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { standingOf } from '#backend/phone/queries/standing'
import StandingTransformer from '#backend/phone/transformers/standing_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Every act is answered by what the page shows next. */
export const answerStanding = async (ctx: HttpContext) =>
  answer(StandingTransformer.transform(await standingOf(ctx.bearer), localeOf(ctx)))
