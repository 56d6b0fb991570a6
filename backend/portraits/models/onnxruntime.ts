/**
 * The only door to onnxruntime-node (lint refuses another). On Linux it makes a device id and a queue in the
 * user's cache folder and looks up a host to send them to, unless this is set before its library is loaded.
 */
process.env.ORT_DISABLE_TELEMETRY = '1'

export const { InferenceSession, Tensor } = await import('onnxruntime-node')
