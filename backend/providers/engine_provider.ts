export default class EngineProvider {}
