import { SeasonGateway } from '#backend/engine/season_gateway'
import { inbox } from '#config/mail'
import { inject } from '@adonisjs/core'

/** Tells the console whether the process engine is online. */
@inject()
export default class EngineController {
  constructor(private gateway: SeasonGateway) {}

  async show() {
    return { data: { online: await this.gateway.isOnline(), inbox } }
  }
}
