import { readerLocale } from '#backend/messages/explain'
import { NamedMessages } from '#backend/messages/named_messages'
import { RequestValidator } from '@adonisjs/core/http'

/** What is wrong with a field is said in the reader's language. */
RequestValidator.messagesProvider = ({ request }) =>
  new NamedMessages(readerLocale(request.header('accept-language')))
