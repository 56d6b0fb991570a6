import type { ReactNode } from 'react'
import { Person } from '../drawings/Person'
import { Photo } from '../drawings/Photo'

/** The parts of the film, in their order (扬中瑞教〔2025〕11号 附件2 第 7–15 条, 拍照注意事项). */
export const SCENES = ['helper', 'window', 'pose', 'face', 'honest', 'submit'] as const
export type Scene = (typeof SCENES)[number]

/** Which scene a segment of the server shows; a season may cut the film otherwise. */
export const sceneOf = (segment: number, segments: number): Scene => {
  const part = (Math.max(1, segment) - 1) / Math.max(1, segments)
  return SCENES[Math.min(SCENES.length - 1, Math.floor(part * SCENES.length))]!
}

const Tick = ({ at, className }: { at: string; className?: string }) => (
  <g transform={`translate(${at})`}>
    <path className={`tick ${className ?? ''}`} d="M0 8l6 7L19 0" />
  </g>
)

const Phone = () => (
  <g>
    <rect className="phone" x="0" y="0" width="26" height="52" rx="4" />
    <circle className="lens" cx="7" cy="8" r="3" />
  </g>
)

const HelperScene = () => (
  <g>
    <svg x="16" y="60" width="135" height="180" viewBox="0 0 120 160">
      <Person />
    </svg>
    <path className="beam slow-in" d="M248 138L146 90M248 138L146 200" />
    <g className="from-right">
      <svg x="236" y="98" width="96" height="142" viewBox="0 0 96 142">
        <path className="sleeve" d="M96 60q-30 0-56-8l-6 22q30 14 62 14z" />
        <g transform="translate(14 14)">
          <Phone />
        </g>
        <path className="hand" d="M14 44h18q10 0 12 10l-4 18H22q-10-8-8-28z" />
      </svg>
    </g>
    <Tick at="196 30" className="later" />
  </g>
)

const WindowScene = () => (
  <g>
    <rect className="window" x="16" y="28" width="74" height="120" />
    <path className="window-bar" d="M53 28v120M16 88h74" />
    <path className="rays slow-in" d="M96 60l70 20M96 92l70 10M96 124l70 0" />
    <svg x="170" y="60" width="135" height="180" viewBox="0 0 120 160">
      <Person />
      <path className="shade fade-out" d="M60 0h60v160H60z" />
    </svg>
    <Tick at="288 30" className="later" />
  </g>
)

const PoseScene = () => (
  <g>
    <rect className="view" x="70" y="0" width="180" height="240" />
    <svg x="70" y="0" width="180" height="240" viewBox="0 0 120 160">
      <g className="settle">
        <Person />
      </g>
      <path
        className="dashes"
        d="M6 160c0-28 14-42 36-47q6-2 6-10c-8-8-12-20-12-33 0-26 9-42 24-42s24 16 24 42c0 13-4 25-12 33q0 8 6 10c22 5 36 19 36 47"
      />
    </svg>
    <Tick at="272 30" className="later" />
  </g>
)

const FaceScene = () => (
  <g>
    <svg x="70" y="0" width="180" height="240" viewBox="0 0 120 160">
      <Person />
      <g className="fade-out">
        <Person hasOrnaments isUntidy hasMakeUp />
      </g>
    </svg>
    <Tick at="262 60" className="first" />
    <Tick at="262 110" className="second" />
    <Tick at="262 160" className="later" />
  </g>
)

const HonestScene = () => (
  <g>
    <svg x="84" y="10" width="165" height="220" viewBox="0 0 120 160">
      <Photo kind="rephotographed" />
    </svg>
    <path className="cross first" d="M94 30l140 180M234 30L94 210" />
    <g className="later" transform="translate(258 96)">
      <path className="lock-bow" d="M10 22v-8a12 12 0 0 1 24 0v8" />
      <rect className="lock" y="22" width="44" height="34" rx="5" />
    </g>
  </g>
)

const Draft = ({ x, className }: { x: number; className?: string }) => (
  <g className={className}>
    <svg x={x} y="96" width="72" height="96" viewBox="0 0 120 160">
      <Photo kind="finished" />
    </svg>
  </g>
)

const SubmitScene = () => (
  <g>
    <path className="box" d="M24 150h272v72H24z" />
    <Draft x={36} />
    <Draft x={124} className="rise" />
    <Draft x={212} />
    <path className="box-front" d="M24 176h272v46H24z" />
    <Tick at="148 14" className="later" />
  </g>
)

const DRAWN: Record<Scene, () => ReactNode> = {
  helper: HelperScene,
  window: WindowScene,
  pose: PoseScene,
  face: FaceScene,
  honest: HonestScene,
  submit: SubmitScene,
}

/** Before it is begun, a film shows how its first scene ends. */
export type Motion = 'still' | 'paused' | 'running'

/** A scene of the drawn film; its captions say the same in words. */
export function SceneDrawing({ scene, motion }: { scene: Scene; motion: Motion }) {
  const Drawn = DRAWN[scene]
  return (
    <div className={`film ${motion}`}>
      <svg key={scene} className="scene drawing" viewBox="0 0 320 240" aria-hidden="true">
        <rect className="wall" width="320" height="240" />
        <Drawn />
      </svg>
    </div>
  )
}
