import { VISION_MODELS, type ModelName, type ModelPack } from '#config/vision_models'
import { detectByBlazeFace } from './blaze_face.js'
import { expressionsOf } from './blendshapes.js'
import { meshOf, type Mesh } from './face_mesh.js'
import type { Face } from './faces.js'
import { hairMask, personMask } from './masks.js'
import type { Raster, Region } from './raster.js'
import { Model } from './session.js'
import { shouldersOf } from './shoulders.js'
import { detectByYunet } from './yunet.js'

type Models = Partial<Record<ModelName, Model>>

/** The eyes of the checker: every model that is there, loaded once a process. */
export class Vision {
  private constructor(
    readonly pack: ModelPack,
    private models: Models
  ) {}

  /**
   * Loads the full pack where all of it is there, else the core pack.
   * @throws where the core pack is missing or altered
   */
  static async load(wanted: ModelPack = 'full'): Promise<Vision> {
    const names = Object.keys(VISION_MODELS) as ModelName[]
    const models: Models = {}
    for (const name of names.filter(
      (one) => wanted === 'full' || VISION_MODELS[one].pack === 'core'
    )) {
      const loaded = await Model.load(name)
      if (loaded.ok) models[name] = loaded.value
      else if (VISION_MODELS[name].pack === 'full') return Vision.load('core')
      else throw new Error(`${loaded.error.type}: ${loaded.error.path}`)
    }
    return new Vision(wanted, models)
  }

  #model = (name: ModelName) => this.models[name]!

  detect = (raster: Raster): Promise<Face[]> =>
    this.pack === 'full'
      ? detectByYunet(this.#model('yunet'), raster)
      : detectByBlazeFace(this.#model('face_full_range'), raster)

  mesh = (raster: Raster, face: Face): Promise<Mesh> =>
    meshOf(this.#model(this.pack === 'full' ? 'face_landmarks' : 'face_mesh'), raster, face)

  /** Null where the model is not there. */
  expressions = async (mesh: Mesh) =>
    this.pack === 'full' ? expressionsOf(this.#model('blendshapes'), mesh) : null

  person = (raster: Raster, region: Region) => personMask(this.#model('selfie'), raster, region)

  hair = async (raster: Raster, region: Region) =>
    this.pack === 'full' ? hairMask(this.#model('hair'), raster, region) : null

  shoulders = (raster: Raster, region: Region) => shouldersOf(this.#model('pose'), raster, region)
}
