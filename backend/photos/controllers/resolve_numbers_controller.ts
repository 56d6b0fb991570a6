import { answer } from '#backend/http/answer'
import ResolvedNumberTransformer from '#backend/photos/transformers/resolved_number_transformer'
import { resolveNumbers } from '#backend/roster/queries/resolve_numbers'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { xhKey } from '#domain/roster/xh_key'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_NUMBERS = 500

const body = vine.create({
  numbers: vine.array(vine.string().maxLength(60)).minLength(1).maxLength(MAX_NUMBERS),
})

/** Who has these numbers (学号), which are in the body alone: they stand in no address and no log. */
export default class ResolveNumbersController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { numbers } = await ctx.request.validateUsing(body)
    const students = await resolveNumbers(unit.id, numbers)
    const resolved = numbers.map((number) => ({
      number,
      student: students.get(xhKey(number)) ?? null,
    }))
    return answer(ResolvedNumberTransformer.transform(resolved))
  }
}
