import { MODELS_OF, type ModelName } from '#config/vision_models'
import type { ModelPack } from '#domain/photos/model_pack'
import { detectByBlazeFace } from './blaze_face.js'
import { predictExpressions } from './blendshapes.js'
import { detectMesh, type Mesh } from './face_mesh.js'
import type { Face } from './faces.js'
import { hairMask, personMask, personMaskTwice } from './masks.js'
import type { Raster, Region } from './raster.js'
import { Model } from './session.js'
import { detectShoulders } from './shoulders.js'
import { detectByYunet } from './yunet.js'

type Models = Partial<Record<ModelName, Model>>

/** The models of one pack, loaded once a process. */
export class Vision {
  private constructor(
    readonly pack: ModelPack,
    private models: Models
  ) {}

  /**
   * Loads the full pack if all of it is there, else the core pack.
   * @throws if the core pack is missing or altered
   */
  static load = (wanted: ModelPack = 'full'): Promise<Vision> => Vision.#load(wanted, {})

  static async #load(pack: ModelPack, models: Models): Promise<Vision> {
    for (const name of MODELS_OF[pack]) {
      if (models[name]) continue
      const loaded = await Model.load(name)
      if (loaded.ok) models[name] = loaded.value
      else if (pack === 'full') return Vision.#load('core', models)
      else throw new Error(`${loaded.error.type}: ${loaded.error.path}`)
    }
    return new Vision(pack, models)
  }

  #model = (name: ModelName) => this.models[name]!

  detect = (raster: Raster): Promise<Face[]> =>
    this.pack === 'full'
      ? detectByYunet(this.#model('yunet'), raster)
      : detectByBlazeFace(this.#model('face_full_range'), raster)

  mesh = (raster: Raster, face: Face): Promise<Mesh> =>
    detectMesh(this.#model(this.pack === 'full' ? 'face_landmarks' : 'face_mesh'), raster, face)

  /** Null if the model is not there. */
  expressions = async (mesh: Mesh) =>
    this.pack === 'full' ? predictExpressions(this.#model('blendshapes'), mesh) : null

  person = (raster: Raster, region: Region) => personMask(this.#model('selfie'), raster, region)

  personTwice = (raster: Raster, region: Region, until: number) =>
    personMaskTwice(this.#model('selfie'), raster, region, until)

  hair = async (raster: Raster, region: Region) =>
    this.pack === 'full' ? hairMask(this.#model('hair'), raster, region) : null

  shoulders = (raster: Raster, region: Region) =>
    detectShoulders(this.#model('pose'), raster, region)
}
