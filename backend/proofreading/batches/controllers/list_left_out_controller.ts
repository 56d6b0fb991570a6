import { answerWith } from '#backend/http/answer'
import { leftOutStudents } from '#backend/proofreading/batches/queries/left_out'
import LeftOutTransformer from '#backend/proofreading/batches/transformers/left_out_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { LEFT_OUT } from '#domain/proofreading/batch_place'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({ why: vine.enum(LEFT_OUT) })

/** Who is in no batch for one reason. */
export default class ListLeftOutController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { why } = await ctx.request.validateUsing(query)
    const { count, students } = await leftOutStudents(unit, why)
    return answerWith(LeftOutTransformer.transform(students), { count })
  }
}
