import { readerLocale } from '#backend/messages/explain'
import { fieldMessages } from '#backend/messages/field_messages'
import { RequestValidator } from '@adonisjs/core/http'
import { SimpleMessagesProvider } from '@vinejs/vine'

/** What is wrong with a field is said in the reader's language. */
RequestValidator.messagesProvider = ({ request }) =>
  new SimpleMessagesProvider(fieldMessages[readerLocale(request.header('accept-language'))])
