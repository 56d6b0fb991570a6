import { localeOf } from '#backend/http/errors/explain'
import { NamedMessages, nameRows } from '#backend/http/errors/named_messages'
import { limitRowName } from '#backend/photos/limits/row_names'
import { RequestValidator } from '@adonisjs/core/http'

nameRows('limits', limitRowName)

/** Validation messages are in the reader's language. */
RequestValidator.messagesProvider = (ctx) => new NamedMessages(localeOf(ctx))
