import { temporal } from '#config/temporal'
import { EncryptionCodec } from '#backend/engine/payload_codec'
import { Client, Connection } from '@temporalio/client'

/** The same payload rules on both sides of the engine. */
export const dataConverter = {
  payloadCodecs: [new EncryptionCodec(temporal.payloadKeys.release())],
}

/** A client that connects when it is first used: a console without an engine still reads. */
export function engineClient(): Client {
  const connection = Connection.lazy({ address: temporal.address, connectTimeout: '3 seconds' })
  return new Client({ connection, namespace: temporal.namespace, dataConverter })
}
