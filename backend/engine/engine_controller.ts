import { SeasonGateway } from '#backend/engine/season_gateway'
import { inbox } from '#config/mail'
import { inject } from '@adonisjs/core'

/** Is the process engine at work? A console that knows says so before anybody tries. */
@inject()
export default class EngineController {
  constructor(private gateway: SeasonGateway) {}

  async show() {
    return { data: { online: await this.gateway.isOnline(), inbox } }
  }
}
