import { channels } from '../../../guide/zh.js'

/** The code, by which everything begins. */
export const scan = {
  title: '扫描图像采集码',
  lead: '请用学信网的图像采集码打开您的采集页面。采集码里有本人信息，请勿转发给他人。',
  picture: '从相册选择采集码',
  camera: '用摄像头扫描',
  cameraOff: '关闭摄像头',
  cameraView: '摄像头画面',
  cameraHint: '把整个采集码放进画面，保持一两秒。',
  denied: '浏览器没有允许使用摄像头。请在浏览器设置中允许，或从相册选择采集码图片。',
  missing: '这里不能使用摄像头。请从相册选择采集码图片。',
  reading: '正在识别采集码…',
  how: '怎样获取采集码？',
  howHint: '三种渠道任选其一，把图片保存到手机。有两个学籍的学生，请使用本次毕业学籍的采集码。',
  byName: '用学号验证',
  byCode: '用采集码打开',
  name: {
    title: '实名验证',
    lead: '请填写学号和身份证件号码后四位，与学校名单一致才能进入。请勿填写完整的证件号码。',
    school: '学校',
    chooseSchool: '请选择学校',
    xh: '学号',
    lastFour: '证件号码后四位',
    lastFourHint: '如 471X',
    open: '验证并进入',
    empty: '请选择学校，并填写学号和证件号码后四位。',
  },
  channels,
}
