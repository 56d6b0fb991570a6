/** The phone, its camera, and the shot on its way. */
export const shooting = {
  device: {
    title: '检查手机',
    lead: '拍照要用后置摄像头。点击下面的按钮后，浏览器会询问是否允许使用摄像头，请选择“允许”。',
    check: '检查摄像头',
    checking: '正在检查…',
    copy: '复制网址',
    copied: '已复制，请到浏览器中粘贴打开。',
    copyThis: '请长按复制这个网址：',
    again: '重新检查',
    faults: {
      insecure: {
        says: '当前网址不是 https 安全连接，浏览器不允许使用摄像头。',
        todo: '请用学校公布的 https 网址打开，或重新扫描学校的二维码。',
      },
      no_media: {
        says: '当前浏览器或微信版本太旧，不支持网页拍照。',
        todo: '请更新微信；或点击右上角“…”，选择“在浏览器打开”（苹果手机用 Safari，安卓手机用自带浏览器或 Chrome），打开后重新扫描采集码，进度不会丢失。',
      },
      denied: {
        says: '没有得到使用摄像头的允许。',
        todo: '微信：手机“设置—应用—微信—权限”中允许相机，然后重新打开本页。Safari：点地址栏左侧“大小”图标，网站设置，相机选“允许”。Chrome：点地址栏的锁形图标，权限中允许相机。',
      },
      missing: {
        says: '没有找到后置摄像头。',
        todo: '请换一部有后置摄像头的手机，重新扫描采集码，进度不会丢失。',
      },
      busy: {
        says: '摄像头正被其他应用占用，或暂时打不开。',
        todo: '请关闭视频通话、相机等应用；仍不行的，重启手机后再试。',
      },
      small: {
        says: '摄像头在网页里的画面太小（长边不足 1280 像素），照片会不清楚。',
        todo: '请在手机自带的浏览器中打开，或换一部手机，重新扫描采集码，进度不会丢失。',
      },
    },
    otherWays:
      '还可以：换一个浏览器，换一部手机，或到学校的固定采集点拍摄（地点请问学校老师）。进度不会丢失。',
    withoutCamera: '不用摄像头，继续',
    lowStorage: '手机存储空间不足：上传完成前请不要关闭页面，或先清理一些空间。',
  },
  camera: {
    title: '拍摄',
    lead: '请把手机交给帮忙的人，用后置摄像头拍摄，尽量把头和肩放进虚线框。',
    leadShared: '请到拍摄位坐好或站好，看镜头；工作人员拍摄，尽量把头和肩放进虚线框。',
    view: '后置摄像头画面',
    shutter: '拍摄',
    countdown: '3 秒倒数后拍摄',
    still: '请保持不动一秒',
    otherLens: '换一个后置镜头',
    starting: '正在打开摄像头…',
    chips: { distance: '距离', upright: '端正', light: '光线' },
    hints: {
      good: '合适',
      unknown: '检测中',
      too_far: '走近一点',
      too_near: '退后一点',
      move_left: '向画面左侧移',
      move_right: '向画面右侧移',
      too_dark: '太暗',
      too_bright: '太亮',
      uneven: '两侧不均',
    },
    advisory: '提示仅供参考，不影响拍摄。',
    remaining: (other: number, liveness: number) =>
      `还可以失败：一般问题 ${other} 次，翻拍检测 ${liveness} 次。`,
    requirements: '再看拍摄要求',
  },
  upload: {
    choose: '从手机选择照片',
    note: '选择的照片不是现场拍摄，提交后一律由人工查看。',
  },
  preview: {
    title: '照片预览',
    lead: '请放大查看：是否清楚、睁眼、没有遮挡？没有问题就点“确定制作”。',
    picture: '刚拍的照片',
    confirm: '确定，制作照片',
    again: '重拍',
    lowStorage: '手机存储空间不足，照片暂时只在本页面内存里：上传完成前请不要关闭页面。',
  },
  making: {
    uploadingTitle: '正在上传',
    checkingTitle: '正在制作与检查',
    uploading: '照片正在上传，请保持页面打开。',
    offline: '网络断开，照片保存在手机里，联网后自动继续上传，不会重复提交。',
    waiting: (seconds: number) => `上传没有成功，${seconds} 秒后自动重试。`,
    now: '立即重试',
    checking: '照片已收到。检查一般需要几秒钟，可以关闭页面，稍后再来查看。',
    ahead: (count: number) => `前面还有 ${count} 张照片。`,
    yourTurn: '轮到您了。',
    dropped: '照片没有被接收：',
  },
}
