import { findDataFault, isPlainText } from '#backend/http/plain_text'
import { trimmed } from '#backend/http/trimmed'
import { UnreadableBody } from '#backend/http/errors/unreadable_body'
import { refuse } from '#backend/http/errors/refuse'
import { inject } from '@adonisjs/core'
import BodyParserMiddleware from '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const READ = ['json', 'urlencoded', 'multipart']

/** Reads the body and refuses anything but an object with storable text. */
@inject()
export default class BodyMiddleware {
  constructor(private parser: BodyParserMiddleware) {}

  async handle(ctx: HttpContext, next: NextFn) {
    let isRead = false
    const whenRead = () => {
      isRead = true
      return this.#check(ctx, next)
    }
    try {
      return await this.parser.handle(ctx, whenRead)
    } catch (error) {
      throw isRead ? error : new UnreadableBody(error)
    }
  }

  #check(ctx: HttpContext, next: NextFn) {
    const { params, request } = ctx
    if (!Object.values(params).every(isPlainText)) return refuse(ctx, { type: 'not_found' })
    const hasBody = request.hasBody() && request.header('content-length') !== '0'
    if (hasBody && request.method() !== 'GET' && !READ.includes(request.bodyType!))
      return refuse(ctx, { type: 'media_type' })
    const body = request.body() as unknown
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return refuse(ctx, { type: 'body_unreadable' })
    const fault = findDataFault(request.qs()) ?? findDataFault(body)
    if (fault) return refuse(ctx, fault)
    request.updateBody(trimmed(body) as Record<string, unknown>)
    return next()
  }
}
